// @generated from spec/plaid-check.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::super::super::{Client, types};
use super::super::super::runtime::{
    Answer, Answers, Call, Info, Method, Operation, Parameter, Repeat, decode,
};

impl Client {
    /// Create a user
    ///
    /// Makes the user that Link sessions and consumer reports hang on; call it once for each person, before `/link/token/create`. Integrations begun on or after 10 December 2025 send `identity` and get a `user_id`; older ones send `consumer_report_user_identity` and get a `user_token` besides. Without identity data no consumer report can be made; `/user/update` can add it later.
    ///
    /// `POST /user/create`
    ///
    /// - `body`: The user to create.
    ///
    /// More: <https://plaid.com/docs/api/users/#usercreate>
    #[inline]
    pub fn user_create(&self, body: &types::UserCreateRequest) -> Call<UserCreate> {
        Call::new(self.core()).json("application/json", body)
    }

    /// Fetch a user
    ///
    /// Returns what Plaid holds about a user, found by `user_id`. Users of the older kind, with a `user_token`, cannot be fetched.
    ///
    /// `POST /user/get`
    ///
    /// - `body`: The user to fetch.
    ///
    /// More: <https://plaid.com/docs/api/users/#userget>
    #[inline]
    pub fn user_get(&self, body: &types::UserGetRequest) -> Call<UserGet> {
        Call::new(self.core()).json("application/json", body)
    }
}

/// Marks [`Client::user_create`]: its description, its answers.
#[derive(Clone, Copy, Debug)]
pub struct UserCreate;

impl Operation for UserCreate {
    type Output = types::UserCreateResponse;
    type Error = types::PlaidError;
    const INFO: &'static Info = &Info {
        id: "userCreate",
        method: Method::POST,
        path: "/user/create",
        parameters: &[Parameter::header("Plaid-New-User-API-Enabled")],
        security: &[&[0, 1, 2]],
        ..Info::NONE
    };
    const SUCCESS: Answers<Self::Output> = &[Answer::codes(&[200, 201], decode::json)];
    const FAILURE: Answers<Self::Error> = &[Answer::rest(decode::json)];
}

impl Call<UserCreate> {
    /// Which kind of user the call is about: `true` for the new kind, `false` for the older one of consumer reports.
    ///
    /// `Plaid-New-User-API-Enabled` in the header. Default: `false`.
    #[inline]
    pub fn plaid_new_user_api_enabled(self, value: bool) -> Self {
        self.parameter(0, &value)
    }
}

/// Marks [`Client::user_get`]: its description, its answers.
#[derive(Clone, Copy, Debug)]
pub struct UserGet;

impl Operation for UserGet {
    type Output = types::UserGetResponse;
    type Error = types::PlaidError;
    const INFO: &'static Info = &Info {
        id: "userGet",
        method: Method::POST,
        path: "/user/get",
        parameters: &[Parameter::header("Plaid-New-User-API-Enabled")],
        security: &[&[0, 1, 2]],
        repeat: Repeat::Idempotent,
        ..Info::NONE
    };
    const SUCCESS: Answers<Self::Output> = &[Answer::code(200, decode::json)];
    const FAILURE: Answers<Self::Error> = &[Answer::rest(decode::json)];
}

impl Call<UserGet> {
    /// Which kind of user the call is about: `true` for the new kind, `false` for the older one of consumer reports.
    ///
    /// `Plaid-New-User-API-Enabled` in the header. Default: `false`.
    #[inline]
    pub fn plaid_new_user_api_enabled(self, value: bool) -> Self {
        self.parameter(0, &value)
    }
}
