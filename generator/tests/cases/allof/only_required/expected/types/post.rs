// @generated from openapi.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::super::runtime::codec;
use super::super::runtime::Extra;

/// `Post` of the description.
#[derive(Clone, Debug, PartialEq)]
pub struct Post {
    pub title: String,
    pub text: Option<String>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

impl Post {
    /// A value with its required members; the others are absent.
    #[must_use]
    pub fn new(title: impl Into<String>) -> Self {
        Self {
            title: title.into(),
            text: Default::default(),
            extra: Default::default(),
        }
    }
}

codec::read_object! {
    Post { extra } Need title = "title", Opt text = "text",
}

codec::write_object! {
    Post { extra } Always title = "title", Maybe text = "text",
}
