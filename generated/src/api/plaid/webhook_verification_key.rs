// @generated from spec/plaid-check.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::super::super::{Client, types};
use super::super::super::runtime::{
    Answer, Answers, Call, Info, Method, Operation, Repeat, decode,
};

impl Client {
    /// Fetch a key for checking webhooks
    ///
    /// Every webhook carries a signed token (JWT) in its `Plaid-Verification` header. This operation returns the public key that the signature is checked with, found by the `kid` of the token's header. Keys may be kept until they expire.
    ///
    /// `POST /webhook_verification_key/get`
    ///
    /// - `body`: The key to fetch.
    ///
    /// More: <https://plaid.com/docs/api/webhooks/webhook-verification/#get-webhook-verification-key>
    #[inline]
    pub fn webhook_verification_key_get(
        &self,
        body: &types::WebhookVerificationKeyGetRequest,
    ) -> Call<WebhookVerificationKeyGet> {
        Call::new(self.core()).json("application/json", body)
    }
}

/// Marks [`Client::webhook_verification_key_get`]: its description, its answers.
#[derive(Clone, Copy, Debug)]
pub struct WebhookVerificationKeyGet;

impl Operation for WebhookVerificationKeyGet {
    type Output = types::WebhookVerificationKeyGetResponse;
    type Error = types::PlaidError;
    const INFO: &'static Info = &Info {
        id: "webhookVerificationKeyGet",
        method: Method::POST,
        path: "/webhook_verification_key/get",
        security: &[&[0, 1, 2]],
        repeat: Repeat::Idempotent,
        ..Info::NONE
    };
    const SUCCESS: Answers<Self::Output> = &[Answer::code(200, decode::json)];
    const FAILURE: Answers<Self::Error> = &[Answer::rest(decode::json)];
}
