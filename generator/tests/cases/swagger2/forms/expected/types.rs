// @generated from openapi.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::runtime::codec;
use super::runtime::{Extra, Part, Unknown};

/// The type at `/paths/~1login/post/parameters`.
#[derive(Clone, Debug, PartialEq)]
pub struct LoginRequest {
    /// Who.
    pub user: String,
    pub scopes: Option<Vec<String>>,
    pub roles: Option<Vec<String>>,
    /// Default: `"en"`.
    pub language: Option<LoginRequestLanguage>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

impl LoginRequest {
    /// A value with its required members; the others are absent.
    #[must_use]
    #[inline]
    pub fn new(user: impl Into<String>) -> Self {
        Self {
            user: user.into(),
            scopes: Default::default(),
            roles: Default::default(),
            language: Default::default(),
            extra: Default::default(),
        }
    }
}

codec::object! { sent LoginRequest { extra } Need user, Opt scopes, Opt roles, Opt language }

/// The type at `/parameters/Language`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum LoginRequestLanguage {
    /// `en`
    En,
    /// `de`
    De,
    /// A value that the description does not know, kept as it came.
    Unknown(Unknown<String>),
}

codec::text_enum! { sent LoginRequestLanguage { Unknown } En = "en", De = "de" }

/// The type at `/paths/~1upload/post/parameters`.
#[derive(Clone, Debug, PartialEq)]
pub struct UploadRequest {
    pub file: Part,
    pub more: Option<Vec<Part>>,
    pub tags: Option<String>,
    pub note: Option<String>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

impl UploadRequest {
    /// A value with its required members; the others are absent.
    #[must_use]
    #[inline]
    pub fn new(file: Part) -> Self {
        Self {
            file,
            more: Default::default(),
            tags: Default::default(),
            note: Default::default(),
            extra: Default::default(),
        }
    }
}

codec::object! { sent UploadRequest { extra } Need file, Opt more, Opt tags, Opt note }
