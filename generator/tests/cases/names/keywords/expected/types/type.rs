// @generated from openapi.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::Option2;
use super::super::runtime::codec;
use super::super::runtime::Extra;

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

codec::read_object! {
    Type { extra } Need r#type = "type", Need self_ = "self", Need map = "map", Opt
    r#async = "async", Opt self2 = "Self",
}

codec::write_object! {
    Type { extra } Always r#type = "type", Always self_ = "self", Always map = "map",
    Maybe r#async = "async", Maybe self2 = "Self",
}
