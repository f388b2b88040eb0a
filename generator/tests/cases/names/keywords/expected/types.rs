// @generated from openapi.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::runtime::codec;
use super::runtime::{Extra, Unknown};

/// `type` of the description.
#[derive(Clone, Debug, PartialEq)]
pub struct Type {
    pub r#type: String,
    pub self_: String,
    pub map: i64,
    pub r#async: Option<bool>,
    pub self2: Option<Option2>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

impl Type {
    /// A value with its required members; the others are absent.
    #[must_use]
    #[inline]
    pub fn new(r#type: impl Into<String>, self_: impl Into<String>, map: i64) -> Self {
        Self {
            r#type: r#type.into(),
            self_: self_.into(),
            map,
            r#async: Default::default(),
            self2: Default::default(),
            extra: Default::default(),
        }
    }
}

codec::object! {
    both Type { extra } Need r#type = "type", Need self_ = "self", Need map, Opt r#async = "async",
    Opt self2 = "Self",
}

/// Not the one of the prelude.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Option2 {
    /// `Self`
    Self_,
    /// `unknown`
    Unknown,
    /// `None`
    None,
    /// A value that the description does not know, kept as it came.
    Unknown2(Unknown<String>),
}

codec::text_enum! { both Option2 { Unknown2 } Self_ = "Self", Unknown = "unknown", None = "None" }
