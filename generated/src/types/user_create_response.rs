// @generated from spec/plaid-check.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::{NewUserId, RequestId, UserToken};
use super::super::runtime::codec;
use super::super::runtime::Extra;

/// Keys of the user just created.
#[derive(Clone, Debug, PartialEq)]
pub struct UserCreateResponse {
    pub user_token: Option<UserToken>,
    pub user_id: NewUserId,
    pub request_id: RequestId,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

codec::read_object! {
    UserCreateResponse { extra } Opt user_token = "user_token", Need user_id = "user_id",
    Need request_id = "request_id",
}
