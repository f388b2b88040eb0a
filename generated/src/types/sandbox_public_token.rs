// @generated from spec/plaid-check.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::{ApiClientId, ApiSecret, NewUserId, Products, RequestId, UserToken};
use super::super::runtime::codec;
use super::super::runtime::{Date, Extra, Field, Unknown};

/// The test Item to make.
#[derive(Clone, Debug, PartialEq)]
pub struct SandboxPublicTokenCreateRequest {
    pub client_id: Option<ApiClientId>,
    pub secret: Option<ApiSecret>,
    /// Institution that the test Item belongs to, for example `ins_109508`.
    pub institution_id: String,
    /// Products to start the Item with; at least one, and each of them supported by the institution.
    pub initial_products: Vec<Products>,
    pub options: Option<SandboxPublicTokenCreateRequestOptions>,
    pub user_token: Option<UserToken>,
    pub user_id: Option<NewUserId>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

impl SandboxPublicTokenCreateRequest {
    /// A value with its required members; the others are absent.
    #[must_use]
    #[inline]
    pub fn new(
        institution_id: impl Into<String>,
        initial_products: Vec<Products>,
    ) -> Self {
        Self {
            client_id: Default::default(),
            secret: Default::default(),
            institution_id: institution_id.into(),
            initial_products,
            options: Default::default(),
            user_token: Default::default(),
            user_id: Default::default(),
            extra: Default::default(),
        }
    }
}

codec::object! {
    sent SandboxPublicTokenCreateRequest { extra } Opt client_id, Opt secret, Need institution_id,
    Need initial_products, Opt options, Opt user_token, Opt user_id,
}

/// Further settings of the test Item; leave it out rather than send null.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct SandboxPublicTokenCreateRequestOptions {
    /// Address that receives the webhooks of the new Item.
    pub webhook: Option<String>,
    /// Default: `"user_good"`.
    pub override_username: Field<SandboxOverrideUsername>,
    /// Default: `"pass_good"`.
    pub override_password: Field<SandboxOverridePassword>,
    pub transactions: Field<SandboxPublicTokenCreateRequestOptionsTransactions>,
    pub statements: Field<SandboxPublicTokenCreateRequestOptionsStatements>,
    pub income_verification: Option<
        SandboxPublicTokenCreateRequestOptionsIncomeVerification,
    >,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

codec::object! {
    sent SandboxPublicTokenCreateRequestOptions { extra } Opt webhook, OptNull override_username,
    OptNull override_password, OptNull transactions, OptNull statements, Opt income_verification,
}

/// Test user to log in as, which decides the made-up data; consumer reports have users such as `user_credit_profile_good`.
pub type SandboxOverrideUsername = String;

/// Password of the test user; the usual test users take the preset one.
pub type SandboxOverridePassword = String;

/// Which transactions the test Item starts with.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct SandboxPublicTokenCreateRequestOptionsTransactions {
    /// First day of the transactions.
    pub start_date: Option<Date>,
    /// Last day of the transactions.
    pub end_date: Option<Date>,
    /// Days of transaction history to ask for, 1 to 730.
    ///
    /// Default: `90`.
    pub days_requested: Option<i64>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

codec::object! {
    sent SandboxPublicTokenCreateRequestOptionsTransactions { extra } Opt start_date, Opt end_date,
    Opt days_requested,
}

/// Which bank statements the test Item starts with.
#[derive(Clone, Debug, PartialEq)]
pub struct SandboxPublicTokenCreateRequestOptionsStatements {
    /// First day of the statements.
    pub start_date: Date,
    /// Last day of the statements.
    pub end_date: Date,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

impl SandboxPublicTokenCreateRequestOptionsStatements {
    /// A value with its required members; the others are absent.
    #[must_use]
    #[inline]
    pub fn new(start_date: Date, end_date: Date) -> Self {
        Self {
            start_date,
            end_date,
            extra: Default::default(),
        }
    }
}

codec::object! {
    sent SandboxPublicTokenCreateRequestOptionsStatements { extra } Need start_date, Need end_date,
}

/// Settings for income verification; needed when `income_verification` is among the initial products.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct SandboxPublicTokenCreateRequestOptionsIncomeVerification {
    /// Where income data may come from; name one source only.
    pub income_source_types: Option<Vec<IncomeVerificationSourceType>>,
    pub bank_income: Option<SandboxPublicTokenCreateRequestIncomeVerificationBankIncome>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

codec::object! {
    sent SandboxPublicTokenCreateRequestOptionsIncomeVerification { extra } Opt income_source_types,
    Opt bank_income,
}

/// Source of income data: bank accounts or payroll providers.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum IncomeVerificationSourceType {
    /// `bank`
    Bank,
    /// `payroll`
    Payroll,
    /// A value that the description does not know, kept as it came.
    Unknown(Unknown<String>),
}

codec::text_enum! {
    sent IncomeVerificationSourceType { Unknown } Bank = "bank", Payroll = "payroll",
}

/// Settings for income seen in bank data; needed when the income source is `bank`.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct SandboxPublicTokenCreateRequestIncomeVerificationBankIncome {
    /// Days of bank data to look at.
    pub days_requested: Option<i64>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

codec::object! {
    sent SandboxPublicTokenCreateRequestIncomeVerificationBankIncome { extra } Opt days_requested,
}

/// The token of the new test Item.
#[derive(Clone, Debug, PartialEq)]
pub struct SandboxPublicTokenCreateResponse {
    /// Token of the new Item; to read the Item itself, swap it for an access token, which consumer reports do not need.
    pub public_token: String,
    pub request_id: RequestId,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

codec::object! {
    received SandboxPublicTokenCreateResponse { extra } Need public_token, Need request_id,
}
