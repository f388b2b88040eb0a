// @generated from spec/plaid-check.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::super::runtime::codec;
use super::super::runtime::{Extra, Field, Map, Secret, Unknown};

/// Client id of the Plaid account; leave it out when the `PLAID-CLIENT-ID` header is sent.
pub type ApiClientId = String;

/// Secret of the Plaid account for the chosen environment; leave it out when the `PLAID-SECRET` header is sent.
pub type ApiSecret = Secret;

/// Key of the user as returned by `/user/create`, beginning with `usr_`; for integrations begun on or after 10 December 2025.
pub type NewUserId = String;

/// Older key of a user, kept for integrations begun before 10 December 2025; others send `user_id`.
pub type UserToken = String;

/// Model version to run for each Prism product; name one for every product wanted.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct PrismVersions {
    pub firstdetect: Field<PrismFirstDetectVersion>,
    pub detect: Field<PrismDetectVersion>,
    pub cashscore: Field<PrismCashScoreVersion>,
    pub extend: Field<PrismExtendVersion>,
    pub insights: Field<PrismInsightsVersion>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

codec::object! {
    sent PrismVersions { extra } OptNull firstdetect, OptNull detect, OptNull cashscore,
    OptNull extend, OptNull insights,
}

/// FirstDetect model version; version 3 is used if none is named.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PrismFirstDetectVersion {
    /// `3`
    V3,
    /// A value that the description does not know, kept as it came.
    Unknown(Unknown<String>),
}

codec::text_enum! { sent PrismFirstDetectVersion { Unknown } V3 = "3" }

/// CashScore Detect model version; there is no default.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PrismDetectVersion {
    /// `4.1`
    V4_1,
    /// `4`
    V4,
    /// A value that the description does not know, kept as it came.
    Unknown(Unknown<String>),
}

codec::text_enum! { sent PrismDetectVersion { Unknown } V4_1 = "4.1", V4 = "4" }

/// CashScore model version; version 3 is used if none is named. Plaid's reference does not list `3_lite`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PrismCashScoreVersion {
    /// `4.1`
    V4_1,
    /// `4`
    V4,
    /// `3_lite`
    V3Lite,
    /// `3`
    V3,
    /// A value that the description does not know, kept as it came.
    Unknown(Unknown<String>),
}

codec::text_enum! {
    sent PrismCashScoreVersion { Unknown } V4_1 = "4.1", V4 = "4", V3Lite = "3_lite", V3 = "3",
}

/// CashScore Extend model version; there is no default.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PrismExtendVersion {
    /// `4.1`
    V4_1,
    /// `4`
    V4,
    /// A value that the description does not know, kept as it came.
    Unknown(Unknown<String>),
}

codec::text_enum! { sent PrismExtendVersion { Unknown } V4_1 = "4.1", V4 = "4" }

/// Insights model version; version 3 is used if none is named.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PrismInsightsVersion {
    /// `4.1`
    V4_1,
    /// `4`
    V4,
    /// `3`
    V3,
    /// A value that the description does not know, kept as it came.
    Unknown(Unknown<String>),
}

codec::text_enum! { sent PrismInsightsVersion { Unknown } V4_1 = "4.1", V4 = "4", V3 = "3" }

/// What FICO needs in order to compute UltraFICO scores; null or absent if none are wanted.
#[derive(Clone, Debug, PartialEq)]
pub struct CraPartnerInsightsFicoInput {
    /// The lender's key at FICO, also called the lender organisation id.
    pub fico_lender_id: String,
    /// The lender's own key for the application, unique within FICO's systems.
    pub lender_application_id: String,
    /// Scores to compute, one entry for each base score.
    pub ultrafico_score_requests: Vec<CraPartnerInsightsUltraFicoScoreRequest>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

impl CraPartnerInsightsFicoInput {
    /// A value with its required members; the others are absent.
    #[must_use]
    #[inline]
    pub fn new(
        fico_lender_id: impl Into<String>,
        lender_application_id: impl Into<String>,
        ultrafico_score_requests: Vec<CraPartnerInsightsUltraFicoScoreRequest>,
    ) -> Self {
        Self {
            fico_lender_id: fico_lender_id.into(),
            lender_application_id: lender_application_id.into(),
            ultrafico_score_requests,
            extra: Default::default(),
        }
    }
}

codec::object! {
    sent CraPartnerInsightsFicoInput { extra } Need fico_lender_id, Need lender_application_id,
    Need ultrafico_score_requests,
}

/// One UltraFICO score to compute, starting from one base score.
#[derive(Clone, Debug, PartialEq)]
pub struct CraPartnerInsightsUltraFicoScoreRequest {
    pub ultrafico_score_version: CraPartnerInsightsUltraFicoScoreVersion,
    /// FICO's key for the scoring run; send it only when FICO leads the flow and has handed one out.
    pub fico_scoring_request_id: Option<String>,
    /// A key of the caller's choice that comes back with the outcome.
    pub request_correlation_id: Option<String>,
    pub base_fico_score: CraPartnerInsightsBaseFicoScore,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

impl CraPartnerInsightsUltraFicoScoreRequest {
    /// A value with its required members; the others are absent.
    #[must_use]
    #[inline]
    pub fn new(
        ultrafico_score_version: CraPartnerInsightsUltraFicoScoreVersion,
        base_fico_score: CraPartnerInsightsBaseFicoScore,
    ) -> Self {
        Self {
            ultrafico_score_version,
            fico_scoring_request_id: Default::default(),
            request_correlation_id: Default::default(),
            base_fico_score,
            extra: Default::default(),
        }
    }
}

codec::object! {
    sent CraPartnerInsightsUltraFicoScoreRequest { extra } Need ultrafico_score_version,
    Opt fico_scoring_request_id, Opt request_correlation_id, Need base_fico_score,
}

/// UltraFICO model release.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CraPartnerInsightsUltraFicoScoreVersion {
    /// `1.0`
    V1_0,
    /// A value that the description does not know, kept as it came.
    Unknown(Unknown<String>),
}

codec::text_enum! { both CraPartnerInsightsUltraFicoScoreVersion { Unknown } V1_0 = "1.0" }

/// The ordinary FICO score that the UltraFICO score builds on.
#[derive(Clone, Debug, PartialEq)]
pub struct CraPartnerInsightsBaseFicoScore {
    pub bureau: CraPartnerInsightsBureau,
    /// The base score as the bureau reported it.
    pub score: i64,
    /// The bureau's codes for what shaped the base score, the weightiest first; at most four.
    pub reason_codes: Option<Vec<String>>,
    /// Weightiest reason. Deprecated: send `reason_codes`.
    #[deprecated]
    pub reason_code_1: Field<String>,
    /// Second reason. Deprecated: send `reason_codes`.
    #[deprecated]
    pub reason_code_2: Field<String>,
    /// Third reason. Deprecated: send `reason_codes`.
    #[deprecated]
    pub reason_code_3: Field<String>,
    /// Fourth reason. Deprecated: send `reason_codes`.
    #[deprecated]
    pub reason_code_4: Field<String>,
    /// True if credit inquiries lowered the base score without appearing among its reason codes (the FACTA flag); null if unknown.
    pub did_inquiries_adversely_affect_score: Field<bool>,
    pub base_fico_score_version: CraPartnerInsightsBaseFicoScoreVersion,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

impl CraPartnerInsightsBaseFicoScore {
    /// A value with its required members; the others are absent.
    #[must_use]
    #[inline]
    pub fn new(
        bureau: CraPartnerInsightsBureau,
        score: i64,
        base_fico_score_version: CraPartnerInsightsBaseFicoScoreVersion,
    ) -> Self {
        Self {
            bureau,
            score,
            reason_codes: Default::default(),
            reason_code_1: Default::default(),
            reason_code_2: Default::default(),
            reason_code_3: Default::default(),
            reason_code_4: Default::default(),
            did_inquiries_adversely_affect_score: Default::default(),
            base_fico_score_version,
            extra: Default::default(),
        }
    }
}

codec::object! {
    sent CraPartnerInsightsBaseFicoScore { extra } Need bureau, Need score, Opt reason_codes,
    OptNull reason_code_1, OptNull reason_code_2, OptNull reason_code_3, OptNull reason_code_4,
    OptNull did_inquiries_adversely_affect_score, Need base_fico_score_version,
}

/// Credit bureau that issued the base score.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CraPartnerInsightsBureau {
    /// `EQUIFAX`
    Equifax,
    /// `EXPERIAN`
    Experian,
    /// `TRANSUNION`
    Transunion,
    /// A value that the description does not know, kept as it came.
    Unknown(Unknown<String>),
}

codec::text_enum! {
    sent CraPartnerInsightsBureau { Unknown } Equifax = "EQUIFAX", Experian = "EXPERIAN",
    Transunion = "TRANSUNION",
}

/// Model release of the base score.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CraPartnerInsightsBaseFicoScoreVersion {
    /// `8`
    V8,
    /// `9`
    V9,
    /// `10`
    V10,
    /// `10T`
    V10T,
    /// A value that the description does not know, kept as it came.
    Unknown(Unknown<String>),
}

codec::text_enum! {
    sent CraPartnerInsightsBaseFicoScoreVersion { Unknown } V8 = "8", V9 = "9", V10 = "10",
    V10T = "10T",
}

/// The parts of a postal address.
#[derive(Clone, Debug, PartialEq)]
pub struct AddressData {
    /// City or town; null if unknown.
    pub city: Option<String>,
    /// Region, such as the US state `NC`; null if unknown.
    pub region: Option<String>,
    /// Street line with house number and unit.
    pub street: String,
    /// ZIP or other postal code; null if unknown.
    pub postal_code: Option<String>,
    /// Two-letter ISO 3166-1 country code; null if unknown.
    pub country: Option<String>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

/// The required members of [`AddressData`].
#[derive(Clone, Debug, PartialEq)]
pub struct AddressDataRequired {
    /// City or town; null if unknown.
    pub city: Option<String>,
    /// Region, such as the US state `NC`; null if unknown.
    pub region: Option<String>,
    /// Street line with house number and unit.
    pub street: String,
    /// ZIP or other postal code; null if unknown.
    pub postal_code: Option<String>,
    /// Two-letter ISO 3166-1 country code; null if unknown.
    pub country: Option<String>,
}

impl From<AddressDataRequired> for AddressData {
    #[inline]
    fn from(required: AddressDataRequired) -> Self {
        Self {
            city: required.city,
            region: required.region,
            street: required.street,
            postal_code: required.postal_code,
            country: required.country,
            extra: Default::default(),
        }
    }
}

codec::object! {
    both AddressData { extra } NeedNull city, NeedNull region, Need street, NeedNull postal_code,
    NeedNull country,
}

/// Key of this API call; quote it when asking Plaid's support. Case matters.
pub type RequestId = String;

/// Family of an error. New families may be added at any time.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PlaidErrorType {
    /// `INVALID_REQUEST`
    InvalidRequest,
    /// `INVALID_RESULT`
    InvalidResult,
    /// `INVALID_INPUT`
    InvalidInput,
    /// `INSTITUTION_ERROR`
    InstitutionError,
    /// `RATE_LIMIT_EXCEEDED`
    RateLimitExceeded,
    /// `API_ERROR`
    ApiError,
    /// `ITEM_ERROR`
    ItemError,
    /// `ASSET_REPORT_ERROR`
    AssetReportError,
    /// `BASE_REPORT_ERROR`
    BaseReportError,
    /// `RECAPTCHA_ERROR`
    RecaptchaError,
    /// `OAUTH_ERROR`
    OauthError,
    /// `PAYMENT_ERROR`
    PaymentError,
    /// `BANK_TRANSFER_ERROR`
    BankTransferError,
    /// `INCOME_VERIFICATION_ERROR`
    IncomeVerificationError,
    /// `MICRODEPOSITS_ERROR`
    MicrodepositsError,
    /// `SANDBOX_ERROR`
    SandboxError,
    /// `PARTNER_ERROR`
    PartnerError,
    /// `SIGNAL_ERROR`
    SignalError,
    /// `TRANSACTIONS_ERROR`
    TransactionsError,
    /// `TRANSACTION_ERROR`
    TransactionError,
    /// `TRANSFER_ERROR`
    TransferError,
    /// `CHECK_REPORT_ERROR`
    CheckReportError,
    /// `CONSUMER_REPORT_ERROR`
    ConsumerReportError,
    /// `USER_ERROR`
    UserError,
    /// A value that the description does not know, kept as it came.
    Unknown(Unknown<String>),
}

codec::text_enum! {
    received PlaidErrorType { Unknown } InvalidRequest = "INVALID_REQUEST",
    InvalidResult = "INVALID_RESULT", InvalidInput = "INVALID_INPUT",
    InstitutionError = "INSTITUTION_ERROR", RateLimitExceeded = "RATE_LIMIT_EXCEEDED",
    ApiError = "API_ERROR", ItemError = "ITEM_ERROR", AssetReportError = "ASSET_REPORT_ERROR",
    BaseReportError = "BASE_REPORT_ERROR", RecaptchaError = "RECAPTCHA_ERROR",
    OauthError = "OAUTH_ERROR", PaymentError = "PAYMENT_ERROR",
    BankTransferError = "BANK_TRANSFER_ERROR",
    IncomeVerificationError = "INCOME_VERIFICATION_ERROR",
    MicrodepositsError = "MICRODEPOSITS_ERROR", SandboxError = "SANDBOX_ERROR",
    PartnerError = "PARTNER_ERROR", SignalError = "SIGNAL_ERROR",
    TransactionsError = "TRANSACTIONS_ERROR", TransactionError = "TRANSACTION_ERROR",
    TransferError = "TRANSFER_ERROR", CheckReportError = "CHECK_REPORT_ERROR",
    ConsumerReportError = "CONSUMER_REPORT_ERROR", UserError = "USER_ERROR",
}

/// An error of one bank connection, as part of a wider error. All members are optional and others may occur.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct PlaidErrorCause {
    pub error_type: Option<PlaidErrorType>,
    /// Name of the exact error, such as `PRODUCT_NOT_READY`; stable, so programs may test it. New codes may appear at any time.
    pub error_code: Option<String>,
    /// A closer reason for the code, given for some OAuth connection errors; null otherwise.
    pub error_code_reason: Field<String>,
    /// Explanation for developers; the wording may change, so programs should not test it.
    pub error_message: Option<String>,
    /// Explanation fit for showing to the end user; null when the user can do nothing about it.
    pub display_message: Field<String>,
    /// Key of the failed API call, for support; absent from errors inside webhooks.
    pub request_id: Option<String>,
    /// Further errors beneath this one, if any.
    pub causes: Option<Vec<Map>>,
    /// HTTP status that belongs to the error; sent only inside webhooks.
    pub status: Field<i64>,
    /// Address of a page that explains the error.
    pub documentation_url: Option<String>,
    /// A hint on how to mend the situation; null if there is none.
    pub suggested_action: Field<String>,
    /// Account subtypes that the Link session's filter asked for; sent with `NO_ACCOUNTS`.
    pub required_account_subtypes: Option<Vec<String>>,
    /// Account subtypes that were found but did not pass the filter; sent with `NO_ACCOUNTS`.
    pub provided_account_subtypes: Option<Vec<String>>,
    pub item_id: Option<ItemId>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

codec::object! {
    received PlaidErrorCause { extra } Opt error_type, Opt error_code, OptNull error_code_reason,
    Opt error_message, OptNull display_message, Opt request_id, Opt causes, OptNull status,
    Opt documentation_url, OptNull suggested_action, Opt required_account_subtypes,
    Opt provided_account_subtypes, Opt item_id,
}

/// Key of a bank connection (an Item).
pub type ItemId = String;

/// A Plaid product. Check (consumer report) products begin with `cra_`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Products {
    /// `assets`
    Assets,
    /// `auth`
    Auth,
    /// `balance`
    Balance,
    /// `balance_plus`
    BalancePlus,
    /// `beacon`
    Beacon,
    /// `identity`
    Identity,
    /// `identity_match`
    IdentityMatch,
    /// `investments`
    Investments,
    /// `investments_auth`
    InvestmentsAuth,
    /// `liabilities`
    Liabilities,
    /// `payment_initiation`
    PaymentInitiation,
    /// `identity_verification`
    IdentityVerification,
    /// `transactions`
    Transactions,
    /// `credit_details`
    CreditDetails,
    /// `income`
    Income,
    /// `income_verification`
    IncomeVerification,
    /// `standing_orders`
    StandingOrders,
    /// `transfer`
    Transfer,
    /// `employment`
    Employment,
    /// `recurring_transactions`
    RecurringTransactions,
    /// `transactions_refresh`
    TransactionsRefresh,
    /// `signal`
    Signal,
    /// `statements`
    Statements,
    /// `processor_payments`
    ProcessorPayments,
    /// `processor_identity`
    ProcessorIdentity,
    /// `profile`
    Profile,
    /// `cra_base_report`
    CraBaseReport,
    /// `cra_income_insights`
    CraIncomeInsights,
    /// `cra_partner_insights`
    CraPartnerInsights,
    /// `cra_network_insights`
    CraNetworkInsights,
    /// `cra_cashflow_insights`
    CraCashflowInsights,
    /// `cra_monitoring`
    CraMonitoring,
    /// `cra_lend_score`
    CraLendScore,
    /// `cra_plaid_credit_score`
    CraPlaidCreditScore,
    /// `layer`
    Layer,
    /// `pay_by_bank`
    PayByBank,
    /// `protect_linked_bank`
    ProtectLinkedBank,
    /// `protect_transactions`
    ProtectTransactions,
    /// A value that the description does not know, kept as it came.
    Unknown(Unknown<String>),
}

codec::text_enum! {
    both Products { Unknown } Assets = "assets", Auth = "auth", Balance = "balance",
    BalancePlus = "balance_plus", Beacon = "beacon", Identity = "identity",
    IdentityMatch = "identity_match", Investments = "investments",
    InvestmentsAuth = "investments_auth", Liabilities = "liabilities",
    PaymentInitiation = "payment_initiation", IdentityVerification = "identity_verification",
    Transactions = "transactions", CreditDetails = "credit_details", Income = "income",
    IncomeVerification = "income_verification", StandingOrders = "standing_orders",
    Transfer = "transfer", Employment = "employment",
    RecurringTransactions = "recurring_transactions", TransactionsRefresh = "transactions_refresh",
    Signal = "signal", Statements = "statements", ProcessorPayments = "processor_payments",
    ProcessorIdentity = "processor_identity", Profile = "profile",
    CraBaseReport = "cra_base_report", CraIncomeInsights = "cra_income_insights",
    CraPartnerInsights = "cra_partner_insights", CraNetworkInsights = "cra_network_insights",
    CraCashflowInsights = "cra_cashflow_insights", CraMonitoring = "cra_monitoring",
    CraLendScore = "cra_lend_score", CraPlaidCreditScore = "cra_plaid_credit_score",
    Layer = "layer", PayByBank = "pay_by_bank", ProtectLinkedBank = "protect_linked_bank",
    ProtectTransactions = "protect_transactions",
}

/// Kind of report that can be shared: verification of assets, or an employment refresh.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GseReportType {
    /// `VOA`
    Voa,
    /// `EMPLOYMENT_REFRESH`
    EmploymentRefresh,
    /// A value that the description does not know, kept as it came.
    Unknown(Unknown<String>),
}

codec::text_enum! {
    sent GseReportType { Unknown } Voa = "VOA", EmploymentRefresh = "EMPLOYMENT_REFRESH",
}

/// How to produce the reports for home lending.
#[derive(Clone, Debug, PartialEq)]
pub struct CraCheckReportHomeLendingReportOptions {
    /// Kinds of home lending report to produce.
    pub reports_requested: Vec<CraCheckReportVerificationGetReportType>,
    pub employment_refresh_options: Field<
        CraCheckReportVerificationGetEmploymentRefreshOptions,
    >,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

impl CraCheckReportHomeLendingReportOptions {
    /// A value with its required members; the others are absent.
    #[must_use]
    #[inline]
    pub fn new(reports_requested: Vec<CraCheckReportVerificationGetReportType>) -> Self {
        Self {
            reports_requested,
            employment_refresh_options: Default::default(),
            extra: Default::default(),
        }
    }
}

codec::object! {
    sent CraCheckReportHomeLendingReportOptions { extra } Need reports_requested,
    OptNull employment_refresh_options,
}

/// Kind of home lending report: assets, employment refresh or income.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CraCheckReportVerificationGetReportType {
    /// `VOA`
    Voa,
    /// `EMPLOYMENT_REFRESH`
    EmploymentRefresh,
    /// `INCOME`
    Income,
    /// A value that the description does not know, kept as it came.
    Unknown(Unknown<String>),
}

codec::text_enum! {
    sent CraCheckReportVerificationGetReportType { Unknown } Voa = "VOA",
    EmploymentRefresh = "EMPLOYMENT_REFRESH", Income = "INCOME",
}

/// How to produce the employment refresh; needed when that report is asked for.
#[derive(Clone, Debug, PartialEq)]
pub struct CraCheckReportVerificationGetEmploymentRefreshOptions {
    /// Days of history for the employment refresh, up to 731.
    pub days_requested: i64,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

impl CraCheckReportVerificationGetEmploymentRefreshOptions {
    /// A value with its required members; the others are absent.
    #[must_use]
    #[inline]
    pub fn new(days_requested: i64) -> Self {
        Self {
            days_requested,
            extra: Default::default(),
        }
    }
}

codec::object! {
    sent CraCheckReportVerificationGetEmploymentRefreshOptions { extra } Need days_requested,
}

/// Version of the cash flow attributes; must be named when cash flow insights are used. `CFI1` is the current one.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CashflowAttributesVersion {
    /// `v1.0`
    V1_0,
    /// `v2.0`
    V2_0,
    /// `CFI1`
    Cfi1,
    /// A value that the description does not know, kept as it came.
    Unknown(Unknown<String>),
}

codec::text_enum! {
    sent CashflowAttributesVersion { Unknown } V1_0 = "v1.0", V2_0 = "v2.0", Cfi1 = "CFI1",
}

/// LendScore model version; must be named when the LendScore is used. `LS1` is the current one.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PlaidLendScoreVersion {
    /// `v1.0`
    V1_0,
    /// `v2.0`
    V2_0,
    /// `LS1`
    Ls1,
    /// A value that the description does not know, kept as it came.
    Unknown(Unknown<String>),
}

codec::text_enum! {
    sent PlaidLendScoreVersion { Unknown } V1_0 = "v1.0", V2_0 = "v2.0", Ls1 = "LS1",
}

/// Network insights version; must be named when network insights are used.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum NetworkInsightsVersion {
    /// `NI1`
    Ni1,
    /// A value that the description does not know, kept as it came.
    Unknown(Unknown<String>),
}

codec::text_enum! { sent NetworkInsightsVersion { Unknown } Ni1 = "NI1" }

/// Which income streams to keep, by category; exclusions win over inclusions. Patterns: `*`, `PRIMARY.*` and `PRIMARY.SECONDARY`. Without it, earned income, disability benefits and retirement income are kept.
#[derive(Clone, Debug, PartialEq)]
pub struct IncomeInsightsFilter {
    /// Category patterns to add, such as `EARNED_INCOME.*`.
    pub included_categories: Vec<String>,
    /// Category patterns to take away again.
    pub excluded_categories: Option<Vec<String>>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

impl IncomeInsightsFilter {
    /// A value with its required members; the others are absent.
    #[must_use]
    #[inline]
    pub fn new(included_categories: Vec<String>) -> Self {
        Self {
            included_categories,
            excluded_categories: Default::default(),
            extra: Default::default(),
        }
    }
}

codec::object! {
    sent IncomeInsightsFilter { extra } Need included_categories, Opt excluded_categories,
}

/// Income insights version.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum IncomeInsightsVersion {
    /// `II2`
    Ii2,
    /// A value that the description does not know, kept as it came.
    Unknown(Unknown<String>),
}

codec::text_enum! { sent IncomeInsightsVersion { Unknown } Ii2 = "II2" }

/// Legal ground under the US Fair Credit Reporting Act on which the report is obtained.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ConsumerReportPermissiblePurpose {
    /// `ACCOUNT_REVIEW_CREDIT`
    AccountReviewCredit,
    /// `ACCOUNT_REVIEW_NON_CREDIT`
    AccountReviewNonCredit,
    /// `EXTENSION_OF_CREDIT`
    ExtensionOfCredit,
    /// `LEGITIMATE_BUSINESS_NEED_TENANT_SCREENING`
    LegitimateBusinessNeedTenantScreening,
    /// `LEGITIMATE_BUSINESS_NEED_OTHER`
    LegitimateBusinessNeedOther,
    /// `WRITTEN_INSTRUCTION_PREQUALIFICATION`
    WrittenInstructionPrequalification,
    /// `WRITTEN_INSTRUCTION_OTHER`
    WrittenInstructionOther,
    /// `ELIGIBILITY_FOR_GOVT_BENEFITS`
    EligibilityForGovtBenefits,
    /// A value that the description does not know, kept as it came.
    Unknown(Unknown<String>),
}

codec::text_enum! {
    sent ConsumerReportPermissiblePurpose { Unknown } AccountReviewCredit = "ACCOUNT_REVIEW_CREDIT",
    AccountReviewNonCredit = "ACCOUNT_REVIEW_NON_CREDIT", ExtensionOfCredit = "EXTENSION_OF_CREDIT",
    LegitimateBusinessNeedTenantScreening = "LEGITIMATE_BUSINESS_NEED_TENANT_SCREENING",
    LegitimateBusinessNeedOther = "LEGITIMATE_BUSINESS_NEED_OTHER",
    WrittenInstructionPrequalification = "WRITTEN_INSTRUCTION_PREQUALIFICATION",
    WrittenInstructionOther = "WRITTEN_INSTRUCTION_OTHER",
    EligibilityForGovtBenefits = "ELIGIBILITY_FOR_GOVT_BENEFITS",
}

/// An error. Decide by `error_type` and `error_code` rather than by the HTTP status.
#[derive(Clone, Debug, PartialEq)]
pub struct PlaidError {
    pub error_type: PlaidErrorType,
    /// Name of the exact error, such as `PRODUCT_NOT_READY`; stable, so programs may test it. New codes may appear at any time.
    pub error_code: String,
    /// A closer reason for the code, given for some OAuth connection errors; null otherwise.
    pub error_code_reason: Field<String>,
    /// Explanation for developers; the wording may change, so programs should not test it.
    pub error_message: String,
    /// Explanation fit for showing to the end user; null when the user can do nothing about it.
    pub display_message: Option<String>,
    /// Key of the failed API call, for support; absent from errors inside webhooks.
    pub request_id: Option<String>,
    /// Errors of the single bank connections that made the whole request fail; sent by products that span several of them.
    pub causes: Option<Vec<PlaidErrorCause>>,
    /// HTTP status that belongs to the error; sent only inside webhooks.
    pub status: Field<i64>,
    /// Address of a page that explains the error.
    pub documentation_url: Option<String>,
    /// A hint on how to mend the situation; null if there is none.
    pub suggested_action: Field<String>,
    /// Account subtypes that the Link session's filter asked for; sent with `NO_ACCOUNTS`.
    pub required_account_subtypes: Option<Vec<String>>,
    /// Account subtypes that were found but did not pass the filter; sent with `NO_ACCOUNTS`.
    pub provided_account_subtypes: Option<Vec<String>>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

codec::object! {
    received PlaidError { extra } Need error_type, Need error_code, OptNull error_code_reason,
    Need error_message, NeedNull display_message, Opt request_id, Opt causes, OptNull status,
    Opt documentation_url, OptNull suggested_action, Opt required_account_subtypes,
    Opt provided_account_subtypes,
}

/// Number of an identity document with its kind; null if none was given.
#[derive(Clone, Debug, PartialEq)]
pub struct UserIdNumber {
    pub value: IdNumberValue,
    pub r#type: IdNumberType,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

impl UserIdNumber {
    /// A value with its required members; the others are absent.
    #[must_use]
    #[inline]
    pub fn new(value: IdNumberValue, r#type: IdNumberType) -> Self {
        Self {
            value,
            r#type,
            extra: Default::default(),
        }
    }
}

codec::object! { both UserIdNumber { extra } Need value, Need r#type = "type" }

/// The number alone: letters and digits, without hyphens, dots or spaces.
pub type IdNumberValue = Secret;

/// Kind of identity document, beginning with the country that issues it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum IdNumberType {
    /// `ar_dni`
    ArDni,
    /// `au_drivers_license`
    AuDriversLicense,
    /// `au_passport`
    AuPassport,
    /// `br_cpf`
    BrCpf,
    /// `ca_sin`
    CaSin,
    /// `cl_run`
    ClRun,
    /// `cn_resident_card`
    CnResidentCard,
    /// `co_nit`
    CoNit,
    /// `dk_cpr`
    DkCpr,
    /// `eg_national_id`
    EgNationalId,
    /// `es_dni`
    EsDni,
    /// `es_nie`
    EsNie,
    /// `hk_hkid`
    HkHkid,
    /// `in_pan`
    InPan,
    /// `it_cf`
    ItCf,
    /// `jo_civil_id`
    JoCivilId,
    /// `jp_my_number`
    JpMyNumber,
    /// `ke_huduma_namba`
    KeHudumaNamba,
    /// `kw_civil_id`
    KwCivilId,
    /// `mx_curp`
    MxCurp,
    /// `mx_rfc`
    MxRfc,
    /// `my_nric`
    MyNric,
    /// `ng_nin`
    NgNin,
    /// `nz_drivers_license`
    NzDriversLicense,
    /// `om_civil_id`
    OmCivilId,
    /// `ph_psn`
    PhPsn,
    /// `pl_pesel`
    PlPesel,
    /// `ro_cnp`
    RoCnp,
    /// `sa_national_id`
    SaNationalId,
    /// `se_pin`
    SePin,
    /// `sg_nric`
    SgNric,
    /// `tr_tc_kimlik`
    TrTcKimlik,
    /// `us_ssn`
    UsSsn,
    /// `us_ssn_last_4`
    UsSsnLast4,
    /// `za_smart_id`
    ZaSmartId,
    /// A value that the description does not know, kept as it came.
    Unknown(Unknown<String>),
}

codec::text_enum! {
    both IdNumberType { Unknown } ArDni = "ar_dni", AuDriversLicense = "au_drivers_license",
    AuPassport = "au_passport", BrCpf = "br_cpf", CaSin = "ca_sin", ClRun = "cl_run",
    CnResidentCard = "cn_resident_card", CoNit = "co_nit", DkCpr = "dk_cpr",
    EgNationalId = "eg_national_id", EsDni = "es_dni", EsNie = "es_nie", HkHkid = "hk_hkid",
    InPan = "in_pan", ItCf = "it_cf", JoCivilId = "jo_civil_id", JpMyNumber = "jp_my_number",
    KeHudumaNamba = "ke_huduma_namba", KwCivilId = "kw_civil_id", MxCurp = "mx_curp",
    MxRfc = "mx_rfc", MyNric = "my_nric", NgNin = "ng_nin", NzDriversLicense = "nz_drivers_license",
    OmCivilId = "om_civil_id", PhPsn = "ph_psn", PlPesel = "pl_pesel", RoCnp = "ro_cnp",
    SaNationalId = "sa_national_id", SePin = "se_pin", SgNric = "sg_nric",
    TrTcKimlik = "tr_tc_kimlik", UsSsn = "us_ssn", UsSsnLast4 = "us_ssn_last_4",
    ZaSmartId = "za_smart_id",
}
