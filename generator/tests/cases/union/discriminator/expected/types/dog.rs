// @generated from openapi.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::super::runtime::codec;
use super::super::runtime::Extra;

/// `Dog` of the description.
#[derive(Clone, Debug, PartialEq)]
pub struct Dog {
    pub kind: String,
    pub name: String,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

impl Dog {
    /// A value with its required members; the others are absent.
    #[must_use]
    pub fn new(kind: impl Into<String>, name: impl Into<String>) -> Self {
        Self {
            kind: kind.into(),
            name: name.into(),
            extra: Default::default(),
        }
    }
}

codec::read_object! {
    Dog { extra } Need kind = "kind", Need name = "name",
}

codec::write_object! {
    Dog { extra } Always kind = "kind", Always name = "name",
}
