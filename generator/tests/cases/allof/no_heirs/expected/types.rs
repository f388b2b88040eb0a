// @generated from openapi.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::runtime::codec;
use super::runtime::Extra;

/// `Pet` of the description.
#[derive(Clone, Debug, PartialEq)]
pub struct Pet {
    pub kind: String,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

impl Pet {
    /// A value with its required members; the others are absent.
    #[must_use]
    #[inline]
    pub fn new(kind: impl Into<String>) -> Self {
        Self {
            kind: kind.into(),
            extra: Default::default(),
        }
    }
}

codec::object! { both Pet { extra } Need kind }
