// @generated from openapi.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::super::runtime::codec;
use super::super::runtime::Extra;

/// `Puppy` of the description.
#[derive(Clone, Debug, PartialEq)]
pub struct Puppy {
    pub kind: String,
    pub name: Option<String>,
    pub tricks: Option<i64>,
    pub weeks: Option<i64>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

impl Puppy {
    /// A value with its required members; the others are absent.
    #[must_use]
    pub fn new(kind: impl Into<String>) -> Self {
        Self {
            kind: kind.into(),
            name: Default::default(),
            tricks: Default::default(),
            weeks: Default::default(),
            extra: Default::default(),
        }
    }
}

codec::read_object! {
    Puppy { extra } Need kind = "kind", Opt name = "name", Opt tricks = "tricks", Opt
    weeks = "weeks",
}

codec::write_object! {
    Puppy { extra } Always kind = "kind", Maybe name = "name", Maybe tricks = "tricks",
    Maybe weeks = "weeks",
}
