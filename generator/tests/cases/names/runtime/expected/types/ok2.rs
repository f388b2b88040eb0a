// @generated from openapi.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::super::runtime::codec;
use super::super::runtime::Extra;

/// `Ok` of the description.
#[derive(Clone, Debug, PartialEq)]
pub struct Ok2 {
    pub self_: String,
    pub self2: Option<String>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

impl Ok2 {
    /// A value with its required members; the others are absent.
    #[must_use]
    pub fn new(self_: impl Into<String>) -> Self {
        Self {
            self_: self_.into(),
            self2: Default::default(),
            extra: Default::default(),
        }
    }
}

codec::read_object! {
    Ok2 { extra } Need self_ = "self", Opt self2 = "Self",
}

codec::write_object! {
    Ok2 { extra } Always self_ = "self", Maybe self2 = "Self",
}
