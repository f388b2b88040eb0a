// @generated from openapi.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::super::runtime::codec;
use super::super::runtime::Extra;

/// `Stray` of the description.
#[derive(Clone, Debug, PartialEq)]
pub struct Stray {
    pub kind: String,
    pub name: Option<String>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

impl Stray {
    /// A value with its required members; the others are absent.
    #[must_use]
    pub fn new(kind: impl Into<String>) -> Self {
        Self {
            kind: kind.into(),
            name: Default::default(),
            extra: Default::default(),
        }
    }
}

codec::read_object! {
    Stray { extra } Need kind = "kind", Opt name = "name",
}

codec::write_object! {
    Stray { extra } Always kind = "kind", Maybe name = "name",
}
