// @generated from openapi.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::runtime::codec;
use super::runtime::Extra;

/// `Draft` of the description.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Draft {
    pub title: Option<String>,
    pub text: Option<String>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

codec::object! { both Draft { extra } Opt title, Opt text }

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
    #[inline]
    pub fn new(title: impl Into<String>) -> Self {
        Self {
            title: title.into(),
            text: Default::default(),
            extra: Default::default(),
        }
    }
}

codec::object! { both Post { extra } Need title, Opt text }

/// `Blog` of the description.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Blog {
    pub draft: Option<Draft>,
    pub post: Option<Post>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

codec::object! { both Blog { extra } Opt draft, Opt post }
