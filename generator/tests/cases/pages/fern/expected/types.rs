// @generated from openapi.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::runtime::codec;
use super::runtime::Extra;

/// The type at `/components/responses/Users/content/application~1json/schema`.
#[derive(Clone, Debug, PartialEq)]
pub struct Users {
    pub users: Vec<String>,
    pub after: Option<String>,
    pub more: Option<bool>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

codec::object! { received Users { extra } Need users, Opt after, Opt more }

/// The type at `/paths/~1users/post/requestBody/content/application~1json/schema`.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct SearchUsersRequest {
    pub page: Option<SearchUsersRequestPage>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

codec::object! { sent SearchUsersRequest { extra } Opt page }

/// The type at `/paths/~1users/post/requestBody/content/application~1json/schema/properties/page`.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct SearchUsersRequestPage {
    pub after: Option<String>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

codec::object! { sent SearchUsersRequestPage { extra } Opt after }
