// @generated from spec/plaid-check.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::{ApiClientId, ApiSecret, NewUserId};
use super::super::runtime::codec;
use super::super::runtime::Extra;

/// Names the user to look up.
#[derive(Clone, Debug, PartialEq)]
pub struct UserGetRequest {
    pub client_id: Option<ApiClientId>,
    pub secret: Option<ApiSecret>,
    pub user_id: NewUserId,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

impl UserGetRequest {
    /// A value with its required members; the others are absent.
    #[must_use]
    pub fn new(user_id: impl Into<String>) -> Self {
        Self {
            client_id: Default::default(),
            secret: Default::default(),
            user_id: user_id.into(),
            extra: Default::default(),
        }
    }
}

codec::write_object! {
    UserGetRequest { extra } Maybe client_id = "client_id", Maybe secret = "secret",
    Always user_id = "user_id",
}
