// @generated from spec/plaid-check.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::{ClientUserIdentity, NewUserId, RequestId};
use super::super::runtime::codec;
use super::super::runtime::{DateTime, Extra, Field};

/// A user as Plaid holds it.
#[derive(Clone, Debug, PartialEq)]
pub struct UserGetResponse {
    pub request_id: RequestId,
    pub user_id: NewUserId,
    /// Your own key for the user, as given at creation; null if there is none.
    pub client_user_id: Option<String>,
    /// When the user was created.
    pub created_at: DateTime,
    /// When the user was last changed.
    pub updated_at: Option<DateTime>,
    pub identity: Field<ClientUserIdentity>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

codec::read_object! {
    UserGetResponse { extra } Need request_id = "request_id", Need user_id = "user_id",
    NeedNull client_user_id = "client_user_id", Need created_at = "created_at", Opt
    updated_at = "updated_at", OptNull identity = "identity",
}
