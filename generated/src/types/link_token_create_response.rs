// @generated from spec/plaid-check.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::{NewUserId, RequestId};
use super::super::runtime::codec;
use super::super::runtime::{DateTime, Extra};

/// The token that starts Link.
#[derive(Clone, Debug, PartialEq)]
pub struct LinkTokenCreateResponse {
    /// Short-lived token with which your application opens Link.
    pub link_token: String,
    /// Moment at which the token stops working: usually four hours after its creation, or 30 minutes in update mode.
    pub expiration: DateTime,
    pub request_id: RequestId,
    /// Address of the Link page that Plaid hosts; present only if Hosted Link was asked for.
    pub hosted_link_url: Option<String>,
    pub user_id: Option<NewUserId>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

codec::read_object! {
    LinkTokenCreateResponse { extra } Need link_token = "link_token", Need expiration =
    "expiration", Need request_id = "request_id", Opt hosted_link_url =
    "hosted_link_url", Opt user_id = "user_id",
}
