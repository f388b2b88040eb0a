// @generated from openapi.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::Data;
use super::super::runtime::codec;
use super::super::runtime::Extra;

/// `Good` of the description.
#[derive(Clone, Debug, PartialEq)]
pub struct Good {
    pub ok: bool,
    pub data: Option<Data>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

impl Good {
    /// A value with its required members; the others are absent.
    #[must_use]
    pub fn new(ok: bool) -> Self {
        Self {
            ok,
            data: Default::default(),
            extra: Default::default(),
        }
    }
}

codec::read_object! {
    Good { extra } Need ok = "ok", Opt data = "data",
}

codec::write_object! {
    Good { extra } Always ok = "ok", Maybe data = "data",
}
