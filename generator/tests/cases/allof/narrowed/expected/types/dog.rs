// @generated from openapi.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::super::runtime::codec;
use super::super::runtime::Extra;

/// `Dog` of the description.
#[derive(Clone, Debug, PartialEq)]
pub struct Dog {
    pub name: String,
    pub loud: Option<bool>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

impl Dog {
    /// A value with its required members; the others are absent.
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            loud: Default::default(),
            extra: Default::default(),
        }
    }
}

codec::read_object! {
    Dog { extra } Need name = "name", Opt loud = "loud",
}

codec::write_object! {
    Dog { extra } Always name = "name", Maybe loud = "loud",
}
