// @generated from spec/plaid-check.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::super::{Client, types};
use super::super::runtime::{
    Answer, Answers, Bytes, Call, Info, Method, Operation, Parameter, decode,
};

impl Client {
    /// Fetch partner insights
    ///
    /// Returns the partner (Prism, FICO) report of a user, once the webhook has announced the check report. If no partner product was asked for in Link or when the report was created, this call runs the partners' products with the settings given here; such a first call may take long and is billed. Reading the same report again is free. The report can be read for 24 hours after its creation.
    ///
    /// `POST /cra/check_report/partner_insights/get`
    ///
    /// - `body`: The user and the partner products to run.
    #[inline]
    pub fn cra_check_report_partner_insights_get(
        &self,
        body: &types::CraCheckReportPartnerInsightsGetRequest,
    ) -> Call<CraCheckReportPartnerInsightsGet> {
        Call::new(self.core()).json("application/json", body)
    }

    /// Create or refresh a check report
    ///
    /// Orders a new consumer report for a user, or a refresh of an expired one. The answer only confirms the order; a webhook tells when the report is ready, and from then on it can be fetched until it is 24 hours old. The call is not idempotent: each one orders a report, so it should not be repeated blindly.
    ///
    /// `POST /cra/check_report/create`
    ///
    /// - `body`: The report to produce.
    #[inline]
    pub fn cra_check_report_create(
        &self,
        body: &types::CraCheckReportCreateRequest,
    ) -> Call<CraCheckReportCreate> {
        Call::new(self.core()).json("application/json", body)
    }

    /// Fetch the base report
    ///
    /// Returns the base report of a user: bank accounts with their holders, balances and transactions. The report must exist and be younger than 24 hours.
    ///
    /// `POST /cra/check_report/base_report/get`
    ///
    /// - `body`: The user whose base report is wanted.
    #[inline]
    pub fn cra_check_report_base_report_get(
        &self,
        body: &types::CraCheckReportBaseReportGetRequest,
    ) -> Call<CraCheckReportBaseReportGet> {
        Call::new(self.core()).json("application/json", body)
    }

    /// Fetch the report as a PDF
    ///
    /// Returns the newest consumer report of a user as a PDF document. It holds the base report and, if asked for in `add_ons`, income insights and partner insights. Errors come as JSON.
    ///
    /// `POST /cra/check_report/pdf/get`
    ///
    /// - `body`: The user and the parts to print.
    #[inline]
    pub fn cra_check_report_pdf_get(
        &self,
        body: &types::CraCheckReportPdfGetRequest,
    ) -> Call<CraCheckReportPdfGet> {
        Call::new(self.core()).json("application/json", body)
    }

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

/// Marks [`Client::cra_check_report_partner_insights_get`]: its description, its answers.
#[derive(Clone, Copy, Debug)]
pub struct CraCheckReportPartnerInsightsGet;

impl Operation for CraCheckReportPartnerInsightsGet {
    type Output = types::CraCheckReportPartnerInsightsGetResponse;
    type Error = types::PlaidError;
    const INFO: &'static Info = &Info {
        id: "craCheckReportPartnerInsightsGet",
        method: Method::POST,
        path: "/cra/check_report/partner_insights/get",
        security: &[&[0, 1, 2]],
        ..Info::NONE
    };
    const SUCCESS: Answers<Self::Output> = &[Answer::code(200, decode::json)];
    const FAILURE: Answers<Self::Error> = &[Answer::rest(decode::json)];
}

/// Marks [`Client::cra_check_report_create`]: its description, its answers.
#[derive(Clone, Copy, Debug)]
pub struct CraCheckReportCreate;

impl Operation for CraCheckReportCreate {
    type Output = types::CraCheckReportCreateResponse;
    type Error = types::PlaidError;
    const INFO: &'static Info = &Info {
        id: "craCheckReportCreate",
        method: Method::POST,
        path: "/cra/check_report/create",
        security: &[&[0, 1, 2]],
        ..Info::NONE
    };
    const SUCCESS: Answers<Self::Output> = &[Answer::code(200, decode::json)];
    const FAILURE: Answers<Self::Error> = &[Answer::rest(decode::json)];
}

/// Marks [`Client::cra_check_report_base_report_get`]: its description, its answers.
#[derive(Clone, Copy, Debug)]
pub struct CraCheckReportBaseReportGet;

impl Operation for CraCheckReportBaseReportGet {
    type Output = types::CraCheckReportBaseReportGetResponse;
    type Error = types::PlaidError;
    const INFO: &'static Info = &Info {
        id: "craCheckReportBaseReportGet",
        method: Method::POST,
        path: "/cra/check_report/base_report/get",
        security: &[&[0, 1, 2]],
        ..Info::NONE
    };
    const SUCCESS: Answers<Self::Output> = &[Answer::code(200, decode::json)];
    const FAILURE: Answers<Self::Error> = &[Answer::rest(decode::json)];
}

/// Marks [`Client::cra_check_report_pdf_get`]: its description, its answers.
#[derive(Clone, Copy, Debug)]
pub struct CraCheckReportPdfGet;

impl Operation for CraCheckReportPdfGet {
    type Output = Bytes;
    type Error = types::PlaidError;
    const INFO: &'static Info = &Info {
        id: "craCheckReportPdfGet",
        method: Method::POST,
        path: "/cra/check_report/pdf/get",
        accept: "application/pdf, application/json",
        security: &[&[0, 1, 2]],
        ..Info::NONE
    };
    const SUCCESS: Answers<Self::Output> = &[Answer::code(200, decode::bytes)];
    const FAILURE: Answers<Self::Error> = &[Answer::rest(decode::json)];
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
        ..Info::NONE
    };
    const SUCCESS: Answers<Self::Output> = &[Answer::code(200, decode::json)];
    const FAILURE: Answers<Self::Error> = &[Answer::rest(decode::json)];
}

impl Call<UserGet> {
    /// Which kind of user the call is about: `true` for the new kind, `false` for the older one of consumer reports.
    ///
    /// `Plaid-New-User-API-Enabled` in the header. Default: `false`.
    pub fn plaid_new_user_api_enabled(self, value: bool) -> Self {
        self.parameter(0, &value)
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
        ..Info::NONE
    };
    const SUCCESS: Answers<Self::Output> = &[Answer::code(200, decode::json)];
    const FAILURE: Answers<Self::Error> = &[Answer::rest(decode::json)];
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
