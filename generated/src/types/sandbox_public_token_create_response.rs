// @generated from spec/plaid-check.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::RequestId;
use super::super::runtime::codec;
use super::super::runtime::Extra;

/// The token of the new test Item.
#[derive(Clone, Debug, PartialEq)]
pub struct SandboxPublicTokenCreateResponse {
    /// Token of the new Item; to read the Item itself, swap it for an access token, which consumer reports do not need.
    pub public_token: String,
    pub request_id: RequestId,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

codec::read_object! {
    SandboxPublicTokenCreateResponse { extra } Need public_token = "public_token", Need
    request_id = "request_id",
}
