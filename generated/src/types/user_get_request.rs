// @generated from spec/plaid-check.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::{ApiClientId, ApiSecret, NewUserId};
use super::super::runtime::codec;
use super::super::runtime::serde::{Serialize, Serializer};
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

impl Serialize for UserGetRequest {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        codec::write(
            to,
            &[
                ("client_id", &codec::Maybe(&self.client_id)),
                ("secret", &codec::Maybe(&self.secret)),
                ("user_id", &codec::Always(&self.user_id)),
            ],
            &self.extra,
        )
    }
}
