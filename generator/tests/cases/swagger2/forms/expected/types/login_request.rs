// @generated from openapi.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::super::runtime::codec;
use super::super::runtime::{Extra, Unknown};

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

codec::write_object! {
    LoginRequest { extra } Always user = "user", Maybe scopes = "scopes", Maybe roles =
    "roles", Maybe language = "language",
}

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

codec::text_enum! {
    LoginRequestLanguage { Unknown } En = "en", De = "de",
}

codec::write_enum! {
    LoginRequestLanguage as_str
}
