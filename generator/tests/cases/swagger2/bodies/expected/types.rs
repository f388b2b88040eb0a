// @generated from openapi.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::runtime::codec;
use super::runtime::{Extra, Field};

/// `Pet` of the description.
#[derive(Clone, Debug, PartialEq)]
pub struct Pet {
    pub name: String,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

impl Pet {
    /// A value with its required members; the others are absent.
    #[must_use]
    #[inline]
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            extra: Default::default(),
        }
    }
}

codec::object! { sent Pet { extra } Need name }

/// The type at `/paths/~1pets/patch/parameters/0/schema`.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct ChangePetRequest {
    pub name: Field<String>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

codec::object! { sent ChangePetRequest { extra } OptNull name }
