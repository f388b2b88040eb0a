// @generated from openapi.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::runtime::codec;
use super::runtime::{Extra, Field};

/// Each way in which a member may be absent or null.
#[derive(Clone, Debug, PartialEq)]
pub struct Member {
    pub always: String,
    pub nullable: Option<String>,
    pub optional: Option<i64>,
    pub both: Field<bool>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

impl Member {
    /// A value with its required members; the others are absent.
    #[must_use]
    #[inline]
    pub fn new(always: impl Into<String>, nullable: Option<String>) -> Self {
        Self {
            always: always.into(),
            nullable,
            optional: Default::default(),
            both: Default::default(),
            extra: Default::default(),
        }
    }
}

codec::object! { both Member { extra } Need always, NeedNull nullable, Opt optional, OptNull both }
