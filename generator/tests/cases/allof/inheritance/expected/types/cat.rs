// @generated from openapi.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::super::runtime::codec;
use super::super::runtime::Extra;

/// `Cat` of the description.
#[derive(Clone, Debug, PartialEq)]
pub struct Cat {
    pub kind: String,
    pub name: Option<String>,
    pub lives: Option<i64>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

impl Cat {
    /// A value with its required members; the others are absent.
    #[must_use]
    pub fn new(kind: impl Into<String>) -> Self {
        Self {
            kind: kind.into(),
            name: Default::default(),
            lives: Default::default(),
            extra: Default::default(),
        }
    }
}

codec::read_object! {
    Cat { extra } Need kind = "kind", Opt name = "name", Opt lives = "lives",
}

codec::write_object! {
    Cat { extra } Always kind = "kind", Maybe name = "name", Maybe lives = "lives",
}
