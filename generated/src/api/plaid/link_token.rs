// @generated from spec/plaid-check.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::super::super::{Client, types};
use super::super::super::runtime::{
    Answer, Answers, Call, Info, Method, Operation, decode,
};

impl Client {
    /// Create a Link token
    ///
    /// Returns the token that your application opens Link with. When the products include consumer report products and a permissible purpose is given, the report is made by itself once the user has finished Link; a webhook then tells that it is ready or has failed.
    ///
    /// `POST /link/token/create`
    ///
    /// - `body`: Settings of the Link session.
    ///
    /// More: <https://plaid.com/docs/api/link/#linktokencreate>
    #[inline]
    pub fn link_token_create(
        &self,
        body: &types::LinkTokenCreateRequest,
    ) -> Call<LinkTokenCreate> {
        Call::new(self.core()).json("application/json", body)
    }
}

/// Marks [`Client::link_token_create`]: its description, its answers.
#[derive(Clone, Copy, Debug)]
pub struct LinkTokenCreate;

impl Operation for LinkTokenCreate {
    type Output = types::LinkTokenCreateResponse;
    type Error = types::PlaidError;
    const INFO: &'static Info = &Info {
        id: "linkTokenCreate",
        method: Method::POST,
        path: "/link/token/create",
        security: &[&[0, 1, 2]],
        ..Info::NONE
    };
    const SUCCESS: Answers<Self::Output> = &[Answer::code(200, decode::json)];
    const FAILURE: Answers<Self::Error> = &[Answer::rest(decode::json)];
}
