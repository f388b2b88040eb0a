// @generated from spec/plaid-check.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::super::super::{Client, types};
use super::super::super::runtime::{
    Answer, Answers, Call, Info, Method, Operation, decode,
};

impl Client {
    /// Make a test Item
    ///
    /// Sandbox only: makes a test Item without going through Link and returns its public token. With `user_id` or `user_token` the Item belongs to that user.
    ///
    /// `POST /sandbox/public_token/create`
    ///
    /// - `body`: The test Item to make.
    ///
    /// More: <https://plaid.com/docs/api/sandbox/#sandboxpublic_tokencreate>
    #[inline]
    pub fn sandbox_public_token_create(
        &self,
        body: &types::SandboxPublicTokenCreateRequest,
    ) -> Call<SandboxPublicTokenCreate> {
        Call::new(self.core()).json("application/json", body)
    }
}

/// Marks [`Client::sandbox_public_token_create`]: its description, its answers.
#[derive(Clone, Copy, Debug)]
pub struct SandboxPublicTokenCreate;

impl Operation for SandboxPublicTokenCreate {
    type Output = types::SandboxPublicTokenCreateResponse;
    type Error = types::PlaidError;
    const INFO: &'static Info = &Info {
        id: "sandboxPublicTokenCreate",
        method: Method::POST,
        path: "/sandbox/public_token/create",
        security: &[&[0, 1, 2]],
        ..Info::NONE
    };
    const SUCCESS: Answers<Self::Output> = &[Answer::code(200, decode::json)];
    const FAILURE: Answers<Self::Error> = &[Answer::rest(decode::json)];
}
