// @generated from spec/plaid-check.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::{
    AddressData, ApiClientId, ApiSecret, CashflowAttributesVersion,
    ConsumerReportPermissiblePurpose, CraCheckReportHomeLendingReportOptions,
    CraPartnerInsightsFicoInput, CraPartnerInsightsUltraFicoScoreVersion, GseReportType,
    IncomeInsightsFilter, IncomeInsightsVersion, ItemId, NetworkInsightsVersion,
    NewUserId, PlaidErrorCause, PlaidErrorType, PlaidLendScoreVersion,
    PrismCashScoreVersion, PrismDetectVersion, PrismExtendVersion,
    PrismFirstDetectVersion, PrismInsightsVersion, PrismVersions, Products, RequestId,
    UserToken,
};
use super::super::runtime::codec;
use super::super::runtime::{Date, DateTime, Extra, Field, Map, Unknown};

/// What to fetch: the user, named by exactly one of `user_id`, `user_token` and `third_party_user_token`, and how to run the partners' products.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct CraCheckReportPartnerInsightsGetRequest {
    pub client_id: Option<ApiClientId>,
    pub secret: Option<ApiSecret>,
    pub user_id: Option<NewUserId>,
    pub third_party_user_token: Option<ThirdPartyUserToken>,
    pub user_token: Option<UserToken>,
    pub user_tier: Field<CraUserTier>,
    pub partner_insights: Option<CraCheckReportPartnerInsightsGetPartnerInsights>,
    pub options: Field<CraCheckReportPartnerInsightsGetOptions>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

codec::object! {
    sent CraCheckReportPartnerInsightsGetRequest { extra } Opt client_id, Opt secret, Opt user_id,
    Opt third_party_user_token, Opt user_token, OptNull user_tier, Opt partner_insights,
    OptNull options,
}

/// Token that names a user who belongs to another party.
pub type ThirdPartyUserToken = String;

/// Price tier to apply to the user; null leaves the choice to Plaid.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CraUserTier {
    /// `free`
    Free,
    /// `paid`
    Paid,
    /// A value that the description does not know, kept as it came.
    Unknown(Unknown<String>),
}

codec::text_enum! { sent CraUserTier { Unknown } Free = "free", Paid = "paid" }

/// Which partner products to run, and how, if they have not been run yet.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct CraCheckReportPartnerInsightsGetPartnerInsights {
    pub prism_versions: Field<PrismVersions>,
    pub fico: Field<CraPartnerInsightsFicoInput>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

codec::object! {
    sent CraCheckReportPartnerInsightsGetPartnerInsights { extra } OptNull prism_versions,
    OptNull fico,
}

/// Former home of the Prism versions. Deprecated: use `partner_insights`.
#[deprecated]
#[derive(Clone, Debug, PartialEq, Default)]
pub struct CraCheckReportPartnerInsightsGetOptions {
    pub prism_versions: Field<PrismVersionsDeprecated>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

codec::object! { sent CraCheckReportPartnerInsightsGetOptions { extra } OptNull prism_versions }

/// Model versions at their former place. Deprecated: use `partner_insights.prism_versions`.
#[deprecated]
#[derive(Clone, Debug, PartialEq, Default)]
pub struct PrismVersionsDeprecated {
    pub firstdetect: Field<PrismFirstDetectVersion>,
    pub detect: Field<PrismDetectVersion>,
    pub cashscore: Field<PrismCashScoreVersion>,
    pub extend: Field<PrismExtendVersion>,
    pub insights: Field<PrismInsightsVersion>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

codec::object! {
    sent PrismVersionsDeprecated { extra } OptNull firstdetect, OptNull detect, OptNull cashscore,
    OptNull extend, OptNull insights,
}

/// Answer of the partner insights call: the partner report, plus anything that went wrong without stopping it.
#[derive(Clone, Debug, PartialEq)]
pub struct CraCheckReportPartnerInsightsGetResponse {
    pub report: Option<CraPartnerInsights>,
    pub request_id: RequestId,
    /// Problems that left gaps in the report but did not stop it from being produced; absent or empty when there were none.
    pub warnings: Option<Vec<CheckReportWarning>>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

codec::object! {
    received CraCheckReportPartnerInsightsGetResponse { extra } Opt report, Need request_id,
    Opt warnings,
}

/// Scores and attributes that Plaid's partners computed from one user's bank data.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct CraPartnerInsights {
    /// Identifier of this partner insights report.
    pub report_id: Option<String>,
    /// Moment at which the report was produced, as an RFC 3339 timestamp.
    pub generated_time: Option<DateTime>,
    /// The caller's own reference given when the report was requested, such as a loan application number; null if none was given.
    pub client_report_id: Field<String>,
    pub fico: Field<CraPartnerInsightsFicoResults>,
    pub prism: Field<CraPartnerInsightsPrism>,
    /// Linked bank connections whose data went into the report.
    pub items: Option<Vec<CraPartnerInsightsItem>>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

codec::object! {
    received CraPartnerInsights { extra } Opt report_id, Opt generated_time,
    OptNull client_report_id, OptNull fico, OptNull prism, Opt items,
}

/// UltraFICO outcome of the report; null or absent when no UltraFICO score was asked for.
#[derive(Clone, Debug, PartialEq)]
pub struct CraPartnerInsightsFicoResults {
    /// The application reference that the lender sent in the request, echoed back.
    pub lender_application_id: String,
    /// Outcomes of the scoring requests, one entry for each request sent.
    pub ultrafico_score_results: Vec<CraPartnerInsightsUltraFicoScoreResult>,
    pub report_characteristics: Field<CraPartnerInsightsFicoReportCharacteristics>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

codec::object! {
    received CraPartnerInsightsFicoResults { extra } Need lender_application_id,
    Need ultrafico_score_results, OptNull report_characteristics,
}

/// Outcome of one UltraFICO scoring request: either a score or the reason why there is none.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct CraPartnerInsightsUltraFicoScoreResult {
    /// The correlation key that the caller put on the scoring request; use it to pair this outcome with that request.
    pub request_correlation_id: Option<String>,
    /// FICO's own key for this scoring run.
    pub fico_scoring_request_id: Option<String>,
    pub ultrafico_score: Field<CraPartnerInsightsUltraFicoScore>,
    /// Text that explains a missing UltraFICO score; meant for people, not for program logic.
    pub error_reason: Option<String>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

codec::object! {
    received CraPartnerInsightsUltraFicoScoreResult { extra } Opt request_correlation_id,
    Opt fico_scoring_request_id, OptNull ultrafico_score, Opt error_reason,
}

/// An UltraFICO score with the reasons behind it; null if it could not be computed.
#[derive(Clone, Debug, PartialEq)]
pub struct CraPartnerInsightsUltraFicoScore {
    pub ultrafico_score_version: CraPartnerInsightsUltraFicoScoreVersion,
    /// The UltraFICO score itself.
    pub score: i64,
    /// Codes for what lowered the score, the weightiest first; at most four.
    pub negative_reason_codes: Option<Vec<String>>,
    /// Codes for what raised the score, the weightiest first; at most four.
    pub positive_reason_codes: Option<Vec<String>>,
    /// Weightiest lowering reason. Deprecated: read `negative_reason_codes`.
    #[deprecated]
    pub reason_code_1: Field<String>,
    /// Second lowering reason. Deprecated: read `negative_reason_codes`.
    #[deprecated]
    pub reason_code_2: Field<String>,
    /// Third lowering reason. Deprecated: read `negative_reason_codes`.
    #[deprecated]
    pub reason_code_3: Field<String>,
    /// Fourth lowering reason. Deprecated: read `negative_reason_codes`.
    #[deprecated]
    pub reason_code_4: Field<String>,
    /// Weightiest raising reason. Deprecated: read `positive_reason_codes`.
    #[deprecated]
    pub positive_reason_code_1: Field<String>,
    /// Second raising reason. Deprecated: read `positive_reason_codes`.
    #[deprecated]
    pub positive_reason_code_2: Field<String>,
    /// Third raising reason. Deprecated: read `positive_reason_codes`.
    #[deprecated]
    pub positive_reason_code_3: Field<String>,
    /// Fourth raising reason. Deprecated: read `positive_reason_codes`.
    #[deprecated]
    pub positive_reason_code_4: Field<String>,
    /// True if credit inquiries lowered the score without appearing among the reason codes (the FACTA flag); null if unknown.
    pub did_inquiries_adversely_affect_score: Field<bool>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

codec::object! {
    received CraPartnerInsightsUltraFicoScore { extra } Need ultrafico_score_version, Need score,
    Opt negative_reason_codes, Opt positive_reason_codes, OptNull reason_code_1,
    OptNull reason_code_2, OptNull reason_code_3, OptNull reason_code_4,
    OptNull positive_reason_code_1, OptNull positive_reason_code_2, OptNull positive_reason_code_3,
    OptNull positive_reason_code_4, OptNull did_inquiries_adversely_affect_score,
}

/// FICO's summary of the bank data behind its scores; every figure is null when it could not be worked out.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct CraPartnerInsightsFicoReportCharacteristics {
    /// How many checking, savings and money market accounts the report covers.
    pub num_accounts: Field<i64>,
    /// Mean daily balance during the last month, as a sum of money.
    pub avg_daily_balance_over_1_month: Field<f64>,
    /// Mean daily balance during the last three months, as a sum of money.
    pub avg_daily_balance_over_3_months: Field<f64>,
    /// Mean daily balance during the last six months, as a sum of money.
    pub avg_daily_balance_over_6_months: Field<f64>,
    /// Mean daily balance during the last twelve months, as a sum of money.
    pub avg_daily_balance_over_12_months: Field<f64>,
    /// Age in days of the oldest transaction seen.
    pub days_since_earliest_tx: Field<i64>,
    /// Days elapsed since an account last closed a day below zero.
    pub days_since_most_recent_negative_ending_balance: Field<i64>,
    /// Days elapsed since a fee for insufficient funds was last charged.
    pub days_since_most_recent_insufficient_funds_fee_debit_tx: Field<i64>,
    /// Count of days spent below zero during the last month.
    pub tot_number_days_with_negative_balance_over_1_month: Field<i64>,
    /// Count of days spent below zero during the last three months.
    pub tot_number_days_with_negative_balance_over_3_months: Field<i64>,
    /// Count of days spent below zero during the last six months.
    pub tot_number_days_with_negative_balance_over_6_months: Field<i64>,
    /// Count of days spent below zero during the last twelve months.
    pub tot_number_days_with_negative_balance_over_12_months: Field<i64>,
    /// Age in days of the newest transaction seen.
    pub days_since_most_recent_tx: Field<i64>,
    /// Count of active days, those with a transaction, during the last month.
    pub days_with_tx_over_1_month: Field<i64>,
    /// Count of active days, those with a transaction, during the last three months.
    pub days_with_tx_over_3_months: Field<i64>,
    /// Count of active days, those with a transaction, during the last six months.
    pub days_with_tx_over_6_months: Field<i64>,
    /// Count of active days, those with a transaction, during the last twelve months.
    pub days_with_tx_over_12_months: Field<i64>,
    /// Current balances of all covered accounts added up.
    pub tot_current_balances: Field<f64>,
    /// How many of the covered accounts are checking accounts.
    pub num_checking_accounts: Field<i64>,
    /// How many of the covered accounts are money market accounts.
    pub num_money_market_accounts: Field<i64>,
    /// How many of the covered accounts are savings accounts.
    pub num_savings_accounts: Field<i64>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

codec::object! {
    received CraPartnerInsightsFicoReportCharacteristics { extra } OptNull num_accounts,
    OptNull avg_daily_balance_over_1_month, OptNull avg_daily_balance_over_3_months,
    OptNull avg_daily_balance_over_6_months, OptNull avg_daily_balance_over_12_months,
    OptNull days_since_earliest_tx, OptNull days_since_most_recent_negative_ending_balance,
    OptNull days_since_most_recent_insufficient_funds_fee_debit_tx,
    OptNull tot_number_days_with_negative_balance_over_1_month,
    OptNull tot_number_days_with_negative_balance_over_3_months,
    OptNull tot_number_days_with_negative_balance_over_6_months,
    OptNull tot_number_days_with_negative_balance_over_12_months, OptNull days_since_most_recent_tx,
    OptNull days_with_tx_over_1_month, OptNull days_with_tx_over_3_months,
    OptNull days_with_tx_over_6_months, OptNull days_with_tx_over_12_months,
    OptNull tot_current_balances, OptNull num_checking_accounts, OptNull num_money_market_accounts,
    OptNull num_savings_accounts,
}

/// Everything that Prism Data computed for the user; null or absent when no Prism product was asked for.
#[derive(Clone, Debug, PartialEq)]
pub struct CraPartnerInsightsPrism {
    pub insights: Field<PrismInsights>,
    pub cash_score: Field<PrismCashScore>,
    pub extend: Field<PrismExtend>,
    pub first_detect: Field<PrismFirstDetect>,
    pub detect: Field<PrismDetect>,
    /// How the Prism run ended, for example `SUCCESS`; an open set of words.
    pub status: String,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

codec::object! {
    received CraPartnerInsightsPrism { extra } OptNull insights, OptNull cash_score, OptNull extend,
    OptNull first_detect, OptNull detect, Need status,
}

/// Prism Insights: a set of cash flow attributes; null if the product was not run.
#[derive(Clone, Debug, PartialEq)]
pub struct PrismInsights {
    /// Whole-number model version. Deprecated: read `model_version`.
    #[deprecated]
    pub version: i64,
    /// Version of the Insights model that was run, such as `4.1`.
    pub model_version: Option<String>,
    pub result: Option<PrismInsightsResult>,
    pub error_reason: Option<PrismErrorReason>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

codec::object! {
    received PrismInsights { extra } Need version, Opt model_version, Opt result, Opt error_reason,
}

/// Cash flow attributes by name; each value is a number or a text, and the set of names depends on the model version.
pub type PrismInsightsResult = Map;

/// Why Prism gave no result for this product; absent on success.
pub type PrismErrorReason = String;

/// Outcome of Prism CashScore, a risk score drawn from cash flow; null if the product was not run.
#[derive(Clone, Debug, PartialEq)]
pub struct PrismCashScore {
    /// Whole-number model version. Deprecated: read `model_version`.
    #[deprecated]
    pub version: i64,
    /// Version of the CashScore model that was run, such as `4.1` or `3_lite`.
    pub model_version: Option<String>,
    /// CashScore from 1 to 999, where more is safer; null if it could not be computed.
    pub score: Option<i64>,
    /// Prism's codes for the factors that weighed on this CashScore.
    pub reason_codes: Option<Vec<String>>,
    pub metadata: Option<PrismCashScoreMetadata>,
    pub error_reason: Option<PrismErrorReason>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

codec::object! {
    received PrismCashScore { extra } Need version, Opt model_version, NeedNull score,
    Opt reason_codes, Opt metadata, Opt error_reason,
}

/// Facts about the transactions that a Prism score was computed from; each is null when unknown.
#[derive(Clone, Debug, PartialEq)]
pub struct PrismCashScoreMetadata {
    /// Age in days of the oldest transaction.
    pub max_age: Option<i64>,
    /// Age in days of the newest transaction.
    pub min_age: Option<i64>,
    /// Age in days of the newest credit (money in).
    pub min_age_credit: Option<i64>,
    /// Age in days of the newest debit (money out).
    pub min_age_debit: Option<i64>,
    /// Age in days of the oldest debit (money out).
    pub max_age_debit: Option<i64>,
    /// Age in days of the oldest credit (money in).
    pub max_age_credit: Option<i64>,
    /// How many credits (money in) were used.
    pub num_trxn_credit: Option<i64>,
    /// How many debits (money out) were used.
    pub num_trxn_debit: Option<i64>,
    /// How many credits (money in) fall within the latest 30 days.
    pub l1m_credit_value_cnt: Option<i64>,
    /// How many debits (money out) fall within the latest 30 days.
    pub l1m_debit_value_cnt: Option<i64>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

codec::object! {
    received PrismCashScoreMetadata { extra } NeedNull max_age, NeedNull min_age,
    NeedNull min_age_credit, NeedNull min_age_debit, NeedNull max_age_debit,
    NeedNull max_age_credit, NeedNull num_trxn_credit, NeedNull num_trxn_debit,
    NeedNull l1m_credit_value_cnt, NeedNull l1m_debit_value_cnt,
}

/// Outcome of Prism CashScore Extend; null if the product was not run.
#[derive(Clone, Debug, PartialEq)]
pub struct PrismExtend {
    /// Version of the Extend model that was run, such as `4.1`.
    pub model_version: String,
    /// Extend score from 1 to 999, where more is safer; null if it could not be computed.
    pub score: Option<i64>,
    /// Prism's codes for the factors that weighed on this Extend score.
    pub reason_codes: Option<Vec<String>>,
    pub metadata: Option<PrismCashScoreMetadata>,
    pub error_reason: Option<PrismErrorReason>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

codec::object! {
    received PrismExtend { extra } Need model_version, NeedNull score, Opt reason_codes,
    Opt metadata, Opt error_reason,
}

/// Outcome of Prism FirstDetect; null if the product was not run.
#[derive(Clone, Debug, PartialEq)]
pub struct PrismFirstDetect {
    /// Whole-number model version. Deprecated: read `model_version`.
    #[deprecated]
    pub version: i64,
    /// Version of the FirstDetect model that was run, such as `3`.
    pub model_version: Option<String>,
    /// FirstDetect score from 1 to 999, where more is safer; null if it could not be computed.
    pub score: Option<i64>,
    /// Prism's codes for the factors that weighed on this FirstDetect score.
    pub reason_codes: Option<Vec<String>>,
    pub metadata: Option<PrismCashScoreMetadata>,
    pub error_reason: Option<PrismErrorReason>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

codec::object! {
    received PrismFirstDetect { extra } Need version, Opt model_version, NeedNull score,
    Opt reason_codes, Opt metadata, Opt error_reason,
}

/// Outcome of Prism CashScore Detect; null if the product was not run.
#[derive(Clone, Debug, PartialEq)]
pub struct PrismDetect {
    /// Version of the Detect model that was run, such as `4.1`.
    pub model_version: String,
    /// Detect score from 1 to 999, where more is safer; null if it could not be computed.
    pub score: Option<i64>,
    /// Prism's codes for the factors that weighed on this Detect score.
    pub reason_codes: Option<Vec<String>>,
    pub metadata: Option<PrismCashScoreMetadata>,
    pub error_reason: Option<PrismErrorReason>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

codec::object! {
    received PrismDetect { extra } Need model_version, NeedNull score, Opt reason_codes,
    Opt metadata, Opt error_reason,
}

/// One linked bank connection (an Item) and the accounts taken from it.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct CraPartnerInsightsItem {
    /// Plaid's key for the bank, such as `ins_109508`.
    pub institution_id: Option<String>,
    /// Display name of the bank.
    pub institution_name: Option<String>,
    /// Key of the bank connection.
    pub item_id: Option<String>,
    /// Accounts of this connection that fed the report.
    pub accounts: Option<Vec<CraPartnerInsightsItemAccount>>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

codec::object! {
    received CraPartnerInsightsItem { extra } Opt institution_id, Opt institution_name, Opt item_id,
    Opt accounts,
}

/// One account that fed the partner report.
#[derive(Clone, Debug, PartialEq)]
pub struct CraPartnerInsightsItemAccount {
    /// Plaid's key for the account; it may change if the account can no longer be matched at the bank.
    pub account_id: Option<String>,
    /// Closing two to four characters of the account number, for display; null if the bank gives none. Two accounts may share a mask.
    pub mask: Option<String>,
    pub metadata: CraPartnerInsightsItemAccountMetadata,
    /// Account name, as chosen by its holder or by the bank.
    pub name: String,
    /// Product name that the bank gives the account; null if it gives none.
    pub official_name: Option<String>,
    pub subtype: DepositoryAccountSubtype,
    pub r#type: CreditBankIncomeAccountType,
    /// Who holds the account, according to the bank; empty when the bank shares no identity data.
    pub owners: Vec<Owner>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

codec::object! {
    received CraPartnerInsightsItemAccount { extra } Opt account_id, NeedNull mask, Need metadata,
    Need name, NeedNull official_name, Need subtype, Need r#type = "type", Need owners,
}

/// Period that the account's transactions cover.
#[derive(Clone, Debug, PartialEq)]
pub struct CraPartnerInsightsItemAccountMetadata {
    /// Day of the oldest transaction that was read; null if there is none.
    pub start_date: Option<Date>,
    /// Day of the newest transaction that was read; null if there is none.
    pub end_date: Option<Date>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

codec::object! {
    received CraPartnerInsightsItemAccountMetadata { extra } NeedNull start_date, NeedNull end_date,
}

/// Finer kind of a deposit account.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DepositoryAccountSubtype {
    /// `checking`
    Checking,
    /// `savings`
    Savings,
    /// `hsa`
    Hsa,
    /// `cd`
    Cd,
    /// `money market`
    MoneyMarket,
    /// `paypal`
    Paypal,
    /// `prepaid`
    Prepaid,
    /// `cash management`
    CashManagement,
    /// `ebt`
    Ebt,
    /// `limited purpose checking`
    LimitedPurposeChecking,
    /// `all`
    All,
    /// A value that the description does not know, kept as it came.
    Unknown(Unknown<String>),
}

codec::text_enum! {
    received DepositoryAccountSubtype { Unknown } Checking = "checking", Savings = "savings",
    Hsa = "hsa", Cd = "cd", MoneyMarket = "money market", Paypal = "paypal", Prepaid = "prepaid",
    CashManagement = "cash management", Ebt = "ebt",
    LimitedPurposeChecking = "limited purpose checking", All = "all",
}

/// Kind of account; only deposit accounts occur here.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CreditBankIncomeAccountType {
    /// `depository`
    Depository,
    /// A value that the description does not know, kept as it came.
    Unknown(Unknown<String>),
}

codec::text_enum! { received CreditBankIncomeAccountType { Unknown } Depository = "depository" }

/// What the bank knows about a holder of an account; only `names` is sure to have an entry.
#[derive(Clone, Debug, PartialEq)]
pub struct Owner {
    /// Holder names on file at the bank; a joint account may list several, and some banks put them into one text.
    pub names: Vec<String>,
    /// Phone numbers on file; empty if the bank gives none.
    pub phone_numbers: Vec<PhoneNumber>,
    /// Email addresses on file; empty if the bank gives none.
    pub emails: Vec<Email>,
    /// Postal addresses on file; empty if the bank gives none.
    pub addresses: Vec<Address>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

codec::object! {
    received Owner { extra } Need names, Need phone_numbers, Need emails, Need addresses,
}

/// A phone number on file at the bank.
#[derive(Clone, Debug, PartialEq)]
pub struct PhoneNumber {
    /// The number as the bank writes it.
    pub data: String,
    /// True for the holder's main number.
    pub primary: bool,
    /// What kind of line the number belongs to.
    pub r#type: PhoneNumberType,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

codec::object! { received PhoneNumber { extra } Need data, Need primary, Need r#type = "type" }

/// What kind of line the number belongs to.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PhoneNumberType {
    /// `home`
    Home,
    /// `work`
    Work,
    /// `office`
    Office,
    /// `mobile`
    Mobile,
    /// `mobile1`
    Mobile1,
    /// `other`
    Other,
    /// A value that the description does not know, kept as it came.
    Unknown(Unknown<String>),
}

codec::text_enum! {
    received PhoneNumberType { Unknown } Home = "home", Work = "work", Office = "office",
    Mobile = "mobile", Mobile1 = "mobile1", Other = "other",
}

/// An email address on file at the bank.
#[derive(Clone, Debug, PartialEq)]
pub struct Email {
    /// The address as the bank writes it.
    pub data: String,
    /// True for the holder's main email address.
    pub primary: bool,
    /// Rank of the address according to the bank.
    pub r#type: EmailType,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

codec::object! { received Email { extra } Need data, Need primary, Need r#type = "type" }

/// Rank of the address according to the bank.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EmailType {
    /// `primary`
    Primary,
    /// `secondary`
    Secondary,
    /// `other`
    Other,
    /// A value that the description does not know, kept as it came.
    Unknown(Unknown<String>),
}

codec::text_enum! {
    received EmailType { Unknown } Primary = "primary", Secondary = "secondary", Other = "other",
}

/// A postal address on file at the bank.
#[derive(Clone, Debug, PartialEq)]
pub struct Address {
    pub data: AddressData,
    /// True for the holder's main address.
    pub primary: Option<bool>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

codec::object! { received Address { extra } Need data, Opt primary }

/// A problem that left a gap in a report that was otherwise produced.
#[derive(Clone, Debug, PartialEq)]
pub struct CheckReportWarning {
    /// Family of the warning; `CHECK_REPORT_WARNING` in every case known so far.
    pub warning_type: String,
    pub warning_code: CheckReportWarningCode,
    pub cause: Option<Cause>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

codec::object! {
    received CheckReportWarning { extra } Need warning_type, Need warning_code, NeedNull cause,
}

/// What the warning is about: missing holder data, missing transactions, or a fraud alert that the user has placed.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CheckReportWarningCode {
    /// `IDENTITY_UNAVAILABLE`
    IdentityUnavailable,
    /// `TRANSACTIONS_UNAVAILABLE`
    TransactionsUnavailable,
    /// `USER_FRAUD_ALERT`
    UserFraudAlert,
    /// A value that the description does not know, kept as it came.
    Unknown(Unknown<String>),
}

codec::text_enum! {
    received CheckReportWarningCode { Unknown } IdentityUnavailable = "IDENTITY_UNAVAILABLE",
    TransactionsUnavailable = "TRANSACTIONS_UNAVAILABLE", UserFraudAlert = "USER_FRAUD_ALERT",
}

/// The error behind a warning and the bank connection that it struck; null when the warning stems from no single connection.
#[derive(Clone, Debug, PartialEq)]
pub struct Cause {
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
    /// Further errors beneath this one, if any.
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
    pub item_id: ItemId,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

codec::object! {
    received Cause { extra } Need error_type, Need error_code, OptNull error_code_reason,
    Need error_message, NeedNull display_message, Opt request_id, Opt causes, OptNull status,
    Opt documentation_url, OptNull suggested_action, Opt required_account_subtypes,
    Opt provided_account_subtypes, Need item_id,
}

/// Order for a new or refreshed report: the user, the span of data, the legal purpose, and what to produce at once.
#[derive(Clone, Debug, PartialEq)]
pub struct CraCheckReportCreateRequest {
    pub client_id: Option<ApiClientId>,
    pub secret: Option<ApiSecret>,
    pub user_id: Option<NewUserId>,
    pub user_token: Option<UserToken>,
    /// Address that Plaid calls when the report is ready or has failed.
    pub webhook: String,
    /// Days of history to read, up to 731; 365 is usual, and fewer than 180 are raised to 180.
    pub days_requested: i64,
    /// Fewest days of history, up to 184, without which the report is to fail.
    pub days_required: Option<i64>,
    /// The caller's own reference for the report, such as a loan application number.
    pub client_report_id: Field<String>,
    /// Products to produce together with the base report, before the webhook is sent; naming `cra_partner_insights` is billed at once.
    pub products: Field<Vec<Products>>,
    pub base_report: Field<CraCheckReportCreateBaseReportOptions>,
    pub cashflow_insights: Field<CraCheckReportCashflowInsightsGetOptions>,
    pub partner_insights: Field<CraCheckReportCreatePartnerInsightsOptions>,
    pub lend_score: Field<CraCheckReportLendScoreGetOptions>,
    pub network_insights: Field<CraCheckReportNetworkInsightsGetOptions>,
    /// True to read investment data from the linked accounts as well.
    pub include_investments: Field<bool>,
    pub income_insights: Field<CraCheckReportIncomeInsightsGetOptions>,
    pub consumer_report_permissible_purpose: ConsumerReportPermissiblePurpose,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

impl CraCheckReportCreateRequest {
    /// A value with its required members; the others are absent.
    #[must_use]
    #[inline]
    pub fn new(
        webhook: impl Into<String>,
        days_requested: i64,
        consumer_report_permissible_purpose: ConsumerReportPermissiblePurpose,
    ) -> Self {
        Self {
            client_id: Default::default(),
            secret: Default::default(),
            user_id: Default::default(),
            user_token: Default::default(),
            webhook: webhook.into(),
            days_requested,
            days_required: Default::default(),
            client_report_id: Default::default(),
            products: Default::default(),
            base_report: Default::default(),
            cashflow_insights: Default::default(),
            partner_insights: Default::default(),
            lend_score: Default::default(),
            network_insights: Default::default(),
            include_investments: Default::default(),
            income_insights: Default::default(),
            consumer_report_permissible_purpose,
            extra: Default::default(),
        }
    }
}

codec::object! {
    sent CraCheckReportCreateRequest { extra } Opt client_id, Opt secret, Opt user_id,
    Opt user_token, Need webhook, Need days_requested, Opt days_required, OptNull client_report_id,
    OptNull products, OptNull base_report, OptNull cashflow_insights, OptNull partner_insights,
    OptNull lend_score, OptNull network_insights, OptNull include_investments,
    OptNull income_insights, Need consumer_report_permissible_purpose,
}

/// How to produce the base report.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct CraCheckReportCreateBaseReportOptions {
    /// The caller's own reference. Deprecated: use `client_report_id` at the top of the request.
    #[deprecated]
    pub client_report_id: Field<String>,
    pub gse_options: Field<CraCheckReportGseOptions>,
    /// True to let the report fail rather than leave out holder data.
    pub require_identity: Field<bool>,
    pub home_lending_report_options: Field<CraCheckReportHomeLendingReportOptions>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

codec::object! {
    sent CraCheckReportCreateBaseReportOptions { extra } OptNull client_report_id,
    OptNull gse_options, OptNull require_identity, OptNull home_lending_report_options,
}

/// Reports to share with the government-sponsored enterprises (Fannie Mae, Freddie Mac) for a mortgage.
#[derive(Clone, Debug, PartialEq)]
pub struct CraCheckReportGseOptions {
    /// Kinds of report to share.
    pub report_types: Vec<GseReportType>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

impl CraCheckReportGseOptions {
    /// A value with its required members; the others are absent.
    #[must_use]
    #[inline]
    pub fn new(report_types: Vec<GseReportType>) -> Self {
        Self {
            report_types,
            extra: Default::default(),
        }
    }
}

codec::object! { sent CraCheckReportGseOptions { extra } Need report_types }

/// How to produce cash flow insights.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct CraCheckReportCashflowInsightsGetOptions {
    pub attributes_version: Field<CashflowAttributesVersion>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

codec::object! {
    sent CraCheckReportCashflowInsightsGetOptions { extra } OptNull attributes_version,
}

/// Which partner products to run, and how.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct CraCheckReportCreatePartnerInsightsOptions {
    pub prism_versions: Field<PrismVersions>,
    pub fico: Field<CraPartnerInsightsFicoInput>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

codec::object! {
    sent CraCheckReportCreatePartnerInsightsOptions { extra } OptNull prism_versions, OptNull fico,
}

/// How to compute the LendScore.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct CraCheckReportLendScoreGetOptions {
    pub lend_score_version: Field<PlaidLendScoreVersion>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

codec::object! { sent CraCheckReportLendScoreGetOptions { extra } OptNull lend_score_version }

/// How to produce network insights.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct CraCheckReportNetworkInsightsGetOptions {
    pub network_insights_version: Field<NetworkInsightsVersion>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

codec::object! {
    sent CraCheckReportNetworkInsightsGetOptions { extra } OptNull network_insights_version,
}

/// How to produce income insights.
#[derive(Clone, Debug, PartialEq)]
pub struct CraCheckReportIncomeInsightsGetOptions {
    pub income_insights_filter: Field<IncomeInsightsFilter>,
    pub income_insights_version: Option<IncomeInsightsVersion>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

impl CraCheckReportIncomeInsightsGetOptions {
    /// A value with its required members; the others are absent.
    #[must_use]
    #[inline]
    pub fn new(income_insights_version: Option<IncomeInsightsVersion>) -> Self {
        Self {
            income_insights_filter: Default::default(),
            income_insights_version,
            extra: Default::default(),
        }
    }
}

codec::object! {
    sent CraCheckReportIncomeInsightsGetOptions { extra } OptNull income_insights_filter,
    NeedNull income_insights_version,
}

/// Receipt for the order; the finished report is announced by a webhook.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct CraCheckReportCreateResponse {
    pub request_id: Option<RequestId>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

codec::object! { received CraCheckReportCreateResponse { extra } Opt request_id }

/// Whose base report to fetch; name the user by exactly one of `user_id`, `user_token` and `third_party_user_token`.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct CraCheckReportBaseReportGetRequest {
    pub client_id: Option<ApiClientId>,
    pub secret: Option<ApiSecret>,
    pub user_id: Option<NewUserId>,
    pub third_party_user_token: Option<ThirdPartyUserToken>,
    /// Bank connections to cover; null or absent means all of the user's.
    pub item_ids: Field<Vec<ItemId>>,
    pub user_token: Option<UserToken>,
    pub user_tier: Field<CraUserTier>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

codec::object! {
    sent CraCheckReportBaseReportGetRequest { extra } Opt client_id, Opt secret, Opt user_id,
    Opt third_party_user_token, OptNull item_ids, Opt user_token, OptNull user_tier,
}

/// The base report, plus anything that went wrong without stopping it.
#[derive(Clone, Debug, PartialEq)]
pub struct CraCheckReportBaseReportGetResponse {
    pub report: BaseReport,
    /// Problems that left gaps in the report but did not stop it; empty when there were none.
    pub warnings: Vec<BaseReportWarning>,
    pub request_id: RequestId,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

codec::object! {
    received CraCheckReportBaseReportGetResponse { extra } Need report, Need warnings,
    Need request_id,
}

/// Accounts, balances and transactions of one user, with figures derived from them.
#[derive(Clone, Debug, PartialEq)]
pub struct BaseReport {
    pub report_id: BaseReportId,
    /// Moment at which the report was produced, as an RFC 3339 timestamp.
    pub date_generated: DateTime,
    /// Days of history that were asked for.
    pub days_requested: f64,
    /// The caller's own reference given when the report was ordered; null if none was given.
    pub client_report_id: Field<String>,
    /// Bank connections that the report covers.
    pub items: Vec<BaseReportItem>,
    pub attributes: Option<BaseReportUserAttributes>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

codec::object! {
    received BaseReport { extra } Need report_id, Need date_generated, Need days_requested,
    OptNull client_report_id, Need items, Opt attributes,
}

/// Key of a base report. Case matters.
pub type BaseReportId = String;

/// One bank connection and its accounts.
#[derive(Clone, Debug, PartialEq)]
pub struct BaseReportItem {
    /// Full display name of the bank.
    pub institution_name: String,
    /// Plaid's key for the bank, such as `ins_109508`.
    pub institution_id: String,
    /// Moment at which data was last read from the bank, as an RFC 3339 timestamp.
    pub date_last_updated: DateTime,
    pub item_id: ItemId,
    /// Accounts of this connection.
    pub accounts: Vec<BaseReportAccount>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

codec::object! {
    received BaseReportItem { extra } Need institution_name, Need institution_id,
    Need date_last_updated, Need item_id, Need accounts,
}

/// One account with its balances, transactions and holders.
#[derive(Clone, Debug, PartialEq)]
pub struct BaseReportAccount {
    /// Plaid's key for the account; it may change if the account can no longer be matched at the bank.
    pub account_id: String,
    pub balances: BaseReportAccountBalances,
    /// Statements with which the user disputes data of this account.
    pub consumer_disputes: Vec<ConsumerDispute>,
    /// Closing two to four characters of the account number, for display; null if the bank gives none. Two accounts may share a mask.
    pub mask: Option<String>,
    pub metadata: BaseReportAccountMetadata,
    /// Account name, as chosen by its holder or by the bank.
    pub name: String,
    /// Product name that the bank gives the account; null if it gives none.
    pub official_name: Option<String>,
    pub r#type: AccountType,
    pub subtype: Option<AccountSubtype>,
    /// Days of history that the account really offers, which may be fewer than were asked for.
    pub days_available: f64,
    /// Transactions of the account within the report's period.
    pub transactions: Vec<BaseReportTransaction>,
    /// Who holds the account, according to the bank; empty when the bank shares no identity data.
    pub owners: Vec<Owner>,
    pub ownership_type: Option<OwnershipType>,
    /// End-of-day balances worked out backwards from today's; not offered for brokerage and investment accounts.
    pub historical_balances: Option<Vec<BaseReportHistoricalBalance>>,
    pub account_insights: Option<BaseReportAccountInsights>,
    pub attributes: Option<BaseReportAttributes>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

codec::object! {
    received BaseReportAccount { extra } Need account_id, Need balances, Need consumer_disputes,
    NeedNull mask, Need metadata, Need name, NeedNull official_name, Need r#type = "type",
    NeedNull subtype, Need days_available, Need transactions, Need owners, NeedNull ownership_type,
    Opt historical_balances, Opt account_insights, Opt attributes,
}

/// Balances of an account.
#[derive(Clone, Debug, PartialEq)]
pub struct BaseReportAccountBalances {
    /// Funds that can be drawn now, as the bank counts them; null if the bank does not say.
    pub available: Option<f64>,
    /// Funds held in a deposit account, or the sum owed on a credit account; null if the bank does not say.
    pub current: Option<f64>,
    /// Credit limit, or agreed overdraft of a deposit account; null if there is none or it is unknown.
    pub limit: Option<f64>,
    /// ISO 4217 currency of the balances; null if an unofficial currency is given instead.
    pub iso_currency_code: Option<String>,
    /// Code of a currency outside ISO 4217, such as a cryptocurrency; null if an ISO code is given.
    pub unofficial_currency_code: Option<String>,
    /// Moment at which the balances were last refreshed; null if not known.
    pub last_updated_datetime: Field<DateTime>,
    /// Mean balance over the whole report; null if it could not be worked out.
    pub average_balance: Field<f64>,
    /// Mean balance of each calendar month.
    pub average_monthly_balances: Option<Vec<BaseReportAverageMonthlyBalances>>,
    /// Mean balance of the latest 30 days; null if it could not be worked out.
    pub most_recent_thirty_day_average_balance: Field<f64>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

codec::object! {
    received BaseReportAccountBalances { extra } NeedNull available, NeedNull current,
    NeedNull limit, NeedNull iso_currency_code, NeedNull unofficial_currency_code,
    OptNull last_updated_datetime, OptNull average_balance, Opt average_monthly_balances,
    OptNull most_recent_thirty_day_average_balance,
}

/// Mean balance of an account during one month.
#[derive(Clone, Debug, PartialEq)]
pub struct BaseReportAverageMonthlyBalances {
    /// First day of the month, as `YYYY-MM-DD`.
    pub start_date: String,
    /// Last day of the month, as `YYYY-MM-DD`.
    pub end_date: String,
    pub average_balance: CreditAmountWithCurrency,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

codec::object! {
    received BaseReportAverageMonthlyBalances { extra } Need start_date, Need end_date,
    Need average_balance,
}

/// A sum of money in an official or an unofficial currency.
#[derive(Clone, Debug, PartialEq)]
pub struct CreditAmountWithCurrency {
    /// The sum in units of the currency, to two decimals.
    pub amount: f64,
    pub iso_currency_code: Option<CreditIsoCurrencyCode>,
    pub unofficial_currency_code: Option<CreditUnofficialCurrencyCode>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

codec::object! {
    received CreditAmountWithCurrency { extra } Need amount, NeedNull iso_currency_code,
    NeedNull unofficial_currency_code,
}

/// ISO 4217 currency of the sum; null if an unofficial currency is given instead.
pub type CreditIsoCurrencyCode = String;

/// Code of a currency outside ISO 4217, such as a cryptocurrency; null if an ISO code is given.
pub type CreditUnofficialCurrencyCode = String;

/// A statement with which the user disputes data of the report.
#[derive(Clone, Debug, PartialEq)]
pub struct ConsumerDispute {
    /// Key of the dispute, a UUID. Deprecated without a replacement.
    #[deprecated]
    pub consumer_dispute_id: String,
    /// Day that the disputed data belongs to, such as the day of a transaction.
    pub dispute_field_create_date: Date,
    pub category: ConsumerDisputeCategory,
    /// The user's own words.
    pub statement: String,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

codec::object! {
    received ConsumerDispute { extra } Need consumer_dispute_id, Need dispute_field_create_date,
    Need category, Need statement,
}

/// What kind of data is disputed.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ConsumerDisputeCategory {
    /// `TRANSACTION`
    Transaction,
    /// `BALANCE`
    Balance,
    /// `IDENTITY`
    Identity,
    /// `OTHER`
    Other,
    /// A value that the description does not know, kept as it came.
    Unknown(Unknown<String>),
}

codec::text_enum! {
    received ConsumerDisputeCategory { Unknown } Transaction = "TRANSACTION", Balance = "BALANCE",
    Identity = "IDENTITY", Other = "OTHER",
}

/// Period for which the bank delivered data.
#[derive(Clone, Debug, PartialEq)]
pub struct BaseReportAccountMetadata {
    /// First day with data; null if unknown.
    pub start_date: Option<Date>,
    /// Last day with data; null if unknown.
    pub end_date: Option<Date>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

codec::object! {
    received BaseReportAccountMetadata { extra } NeedNull start_date, NeedNull end_date,
}

/// Broad kind of account. `brokerage` is the older word for `investment`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AccountType {
    /// `investment`
    Investment,
    /// `credit`
    Credit,
    /// `depository`
    Depository,
    /// `loan`
    Loan,
    /// `brokerage`
    Brokerage,
    /// `other`
    Other,
    /// A value that the description does not know, kept as it came.
    Unknown(Unknown<String>),
}

codec::text_enum! {
    received AccountType { Unknown } Investment = "investment", Credit = "credit",
    Depository = "depository", Loan = "loan", Brokerage = "brokerage", Other = "other",
}

/// Finer kind of account; null if the bank does not say.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AccountSubtype {
    /// `401a`
    V401a,
    /// `401k`
    V401k,
    /// `403B`
    V403B,
    /// `457b`
    V457b,
    /// `529`
    V529,
    /// `auto`
    Auto,
    /// `brokerage`
    Brokerage,
    /// `business`
    Business,
    /// `cash isa`
    CashIsa,
    /// `cash management`
    CashManagement,
    /// `cd`
    Cd,
    /// `checking`
    Checking,
    /// `commercial`
    Commercial,
    /// `construction`
    Construction,
    /// `consumer`
    Consumer,
    /// `credit card`
    CreditCard,
    /// `crypto exchange`
    CryptoExchange,
    /// `ebt`
    Ebt,
    /// `education savings account`
    EducationSavingsAccount,
    /// `fhsa`
    Fhsa,
    /// `fixed annuity`
    FixedAnnuity,
    /// `gic`
    Gic,
    /// `health reimbursement arrangement`
    HealthReimbursementArrangement,
    /// `home equity`
    HomeEquity,
    /// `hsa`
    Hsa,
    /// `isa`
    Isa,
    /// `ira`
    Ira,
    /// `keogh`
    Keogh,
    /// `lif`
    Lif,
    /// `life insurance`
    LifeInsurance,
    /// `limited purpose checking`
    LimitedPurposeChecking,
    /// `line of credit`
    LineOfCredit,
    /// `lira`
    Lira,
    /// `loan`
    Loan,
    /// `lrif`
    Lrif,
    /// `lrsp`
    Lrsp,
    /// `money market`
    MoneyMarket,
    /// `mortgage`
    Mortgage,
    /// `mutual fund`
    MutualFund,
    /// `non-custodial wallet`
    NonCustodialWallet,
    /// `non-taxable brokerage account`
    NonTaxableBrokerageAccount,
    /// `other`
    Other,
    /// `other insurance`
    OtherInsurance,
    /// `other annuity`
    OtherAnnuity,
    /// `overdraft`
    Overdraft,
    /// `paypal`
    Paypal,
    /// `payroll`
    Payroll,
    /// `pension`
    Pension,
    /// `prepaid`
    Prepaid,
    /// `prif`
    Prif,
    /// `profit sharing plan`
    ProfitSharingPlan,
    /// `qshr`
    Qshr,
    /// `rdsp`
    Rdsp,
    /// `resp`
    Resp,
    /// `retirement`
    Retirement,
    /// `rlif`
    Rlif,
    /// `roth`
    Roth,
    /// `roth 401k`
    Roth401k,
    /// `roth 403B`
    Roth403B,
    /// `roth 457b`
    Roth457b,
    /// `roth pension`
    RothPension,
    /// `roth profit sharing plan`
    RothProfitSharingPlan,
    /// `roth thrift savings plan`
    RothThriftSavingsPlan,
    /// `rrif`
    Rrif,
    /// `rrsp`
    Rrsp,
    /// `sarsep`
    Sarsep,
    /// `savings`
    Savings,
    /// `sep ira`
    SepIra,
    /// `simple ira`
    SimpleIra,
    /// `sipp`
    Sipp,
    /// `stock plan`
    StockPlan,
    /// `student`
    Student,
    /// `thrift savings plan`
    ThriftSavingsPlan,
    /// `tfsa`
    Tfsa,
    /// `trust`
    Trust,
    /// `ugma`
    Ugma,
    /// `utma`
    Utma,
    /// `variable annuity`
    VariableAnnuity,
    /// A value that the description does not know, kept as it came.
    Unknown(Unknown<String>),
}

codec::text_enum! {
    received AccountSubtype { Unknown } V401a = "401a", V401k = "401k", V403B = "403B",
    V457b = "457b", V529 = "529", Auto = "auto", Brokerage = "brokerage", Business = "business",
    CashIsa = "cash isa", CashManagement = "cash management", Cd = "cd", Checking = "checking",
    Commercial = "commercial", Construction = "construction", Consumer = "consumer",
    CreditCard = "credit card", CryptoExchange = "crypto exchange", Ebt = "ebt",
    EducationSavingsAccount = "education savings account", Fhsa = "fhsa",
    FixedAnnuity = "fixed annuity", Gic = "gic",
    HealthReimbursementArrangement = "health reimbursement arrangement", HomeEquity = "home equity",
    Hsa = "hsa", Isa = "isa", Ira = "ira", Keogh = "keogh", Lif = "lif",
    LifeInsurance = "life insurance", LimitedPurposeChecking = "limited purpose checking",
    LineOfCredit = "line of credit", Lira = "lira", Loan = "loan", Lrif = "lrif", Lrsp = "lrsp",
    MoneyMarket = "money market", Mortgage = "mortgage", MutualFund = "mutual fund",
    NonCustodialWallet = "non-custodial wallet",
    NonTaxableBrokerageAccount = "non-taxable brokerage account", Other = "other",
    OtherInsurance = "other insurance", OtherAnnuity = "other annuity", Overdraft = "overdraft",
    Paypal = "paypal", Payroll = "payroll", Pension = "pension", Prepaid = "prepaid", Prif = "prif",
    ProfitSharingPlan = "profit sharing plan", Qshr = "qshr", Rdsp = "rdsp", Resp = "resp",
    Retirement = "retirement", Rlif = "rlif", Roth = "roth", Roth401k = "roth 401k",
    Roth403B = "roth 403B", Roth457b = "roth 457b", RothPension = "roth pension",
    RothProfitSharingPlan = "roth profit sharing plan",
    RothThriftSavingsPlan = "roth thrift savings plan", Rrif = "rrif", Rrsp = "rrsp",
    Sarsep = "sarsep", Savings = "savings", SepIra = "sep ira", SimpleIra = "simple ira",
    Sipp = "sipp", StockPlan = "stock plan", Student = "student",
    ThriftSavingsPlan = "thrift savings plan", Tfsa = "tfsa", Trust = "trust", Ugma = "ugma",
    Utma = "utma", VariableAnnuity = "variable annuity",
}

/// One movement of money on an account.
#[derive(Clone, Debug, PartialEq)]
pub struct BaseReportTransaction {
    /// Account that the movement belongs to.
    pub account_id: String,
    /// Value in units of the currency: above zero for money that leaves the account, below zero for money that arrives.
    pub amount: f64,
    /// ISO 4217 currency of the amount; null if an unofficial currency is given instead.
    pub iso_currency_code: Option<String>,
    /// Code of a currency outside ISO 4217, such as a cryptocurrency; null if an ISO code is given.
    pub unofficial_currency_code: Option<String>,
    /// Merchant or text of the transaction. Deprecated: read `merchant_name` or `original_description`.
    #[deprecated]
    pub name: Field<String>,
    /// Text that the bank attached to the transaction; null if there is none.
    pub original_description: Option<String>,
    pub credit_category: Field<CreditCategory>,
    /// Number of the check, for transactions made by check; null otherwise.
    pub check_number: Field<String>,
    /// Booking day, or the day of the event while the transaction is pending.
    pub date: Date,
    /// Day on which the event happened, as ISO 8601 text; null if unknown.
    pub date_transacted: Field<String>,
    pub location: Option<Location>,
    /// Cleaned-up name of the merchant; null if none was recognised.
    pub merchant_name: Field<String>,
    /// True while the bank has not settled the transaction; its details may still change.
    pub pending: bool,
    /// Holder of the sub-account concerned; seldom filled.
    pub account_owner: Field<String>,
    /// Key of the transaction. Case matters.
    pub transaction_id: String,
    pub transaction_type: Field<BaseReportTransactionType>,
    /// Older category path, from broad to narrow; null if none was assigned.
    pub category: Field<Vec<String>>,
    /// Key of the older category; null if none was assigned.
    pub category_id: Field<String>,
    /// Category in Plaid's personal finance taxonomy; null if none was assigned.
    pub personal_finance_category: Field<PersonalFinanceCategory>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

codec::object! {
    received BaseReportTransaction { extra } Need account_id, Need amount,
    NeedNull iso_currency_code, NeedNull unofficial_currency_code, OptNull name,
    NeedNull original_description, OptNull credit_category, OptNull check_number, Need date,
    OptNull date_transacted, Opt location, OptNull merchant_name, Need pending,
    OptNull account_owner, Need transaction_id, OptNull transaction_type, OptNull category,
    OptNull category_id, OptNull personal_finance_category,
}

/// Category in Plaid's credit taxonomy; null if none was assigned.
#[derive(Clone, Debug, PartialEq)]
pub struct CreditCategory {
    /// Broad category, such as `FOOD_RETAIL`.
    pub primary: String,
    /// Narrow category, unique across the taxonomy.
    pub detailed: String,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

codec::object! { received CreditCategory { extra } Need primary, Need detailed }

/// Where a purchase took place; filled for physical places only.
#[derive(Clone, Debug, PartialEq)]
pub struct Location {
    /// Street line; null if unknown.
    pub address: Option<String>,
    /// City or town; null if unknown.
    pub city: Option<String>,
    /// Region, such as a US state; null if unknown.
    pub region: Option<String>,
    /// ZIP or other postal code; null if unknown.
    pub postal_code: Option<String>,
    /// Two-letter ISO 3166-1 country code; null if unknown.
    pub country: Option<String>,
    /// Latitude in decimal degrees; null if unknown.
    pub lat: Option<f64>,
    /// Longitude in decimal degrees; null if unknown.
    pub lon: Option<f64>,
    /// Number by which the merchant calls its store; null if unknown.
    pub store_number: Option<String>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

codec::object! {
    received Location { extra } NeedNull address, NeedNull city, NeedNull region,
    NeedNull postal_code, NeedNull country, NeedNull lat, NeedNull lon, NeedNull store_number,
}

/// Way in which a transaction was made: online, at a physical place, by the bank itself (fees, deposits), or not recognised.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BaseReportTransactionType {
    /// `digital`
    Digital,
    /// `place`
    Place,
    /// `special`
    Special,
    /// `unresolved`
    Unresolved,
    /// A value that the description does not know, kept as it came.
    Unknown(Unknown<String>),
}

codec::text_enum! {
    received BaseReportTransactionType { Unknown } Digital = "digital", Place = "place",
    Special = "special", Unresolved = "unresolved",
}

/// Category in Plaid's personal finance taxonomy; null if none was assigned.
#[derive(Clone, Debug, PartialEq)]
pub struct PersonalFinanceCategory {
    /// Broad category, such as `FOOD_AND_DRINK`.
    pub primary: String,
    /// Narrow category, unique across the taxonomy.
    pub detailed: String,
    /// How sure Plaid is of the category, such as `VERY_HIGH`, `HIGH`, `MEDIUM`, `LOW` or `UNKNOWN`.
    pub confidence_level: Field<String>,
    pub version: Option<PersonalFinanceCategoryVersion>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

codec::object! {
    received PersonalFinanceCategory { extra } Need primary, Need detailed,
    OptNull confidence_level, Opt version,
}

/// Edition of the personal finance taxonomy.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PersonalFinanceCategoryVersion {
    /// `v1`
    V1,
    /// `v2`
    V2,
    /// A value that the description does not know, kept as it came.
    Unknown(Unknown<String>),
}

codec::text_enum! { received PersonalFinanceCategoryVersion { Unknown } V1 = "v1", V2 = "v2" }

/// Legal form in which the account is held; null if unknown.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OwnershipType {
    /// `individual`
    Individual,
    /// `joint`
    Joint,
    /// `association`
    Association,
    /// `trust`
    Trust,
    /// A value that the description does not know, kept as it came.
    Unknown(Unknown<String>),
}

codec::text_enum! {
    received OwnershipType { Unknown } Individual = "individual", Joint = "joint",
    Association = "association", Trust = "trust",
}

/// Balance of an account at the end of one past day.
#[derive(Clone, Debug, PartialEq)]
pub struct BaseReportHistoricalBalance {
    /// The day in question.
    pub date: Date,
    /// Funds held at the end of that day, worked out from later transactions.
    pub current: f64,
    /// ISO 4217 currency of the balance; null if an unofficial currency is given instead.
    pub iso_currency_code: Option<String>,
    /// Code of a currency outside ISO 4217, such as a cryptocurrency; null if an ISO code is given.
    pub unofficial_currency_code: Option<String>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

codec::object! {
    received BaseReportHistoricalBalance { extra } Need date, Need current,
    NeedNull iso_currency_code, NeedNull unofficial_currency_code,
}

/// Figures on the activity of an account. Deprecated: read `attributes` of the report and of the account.
#[deprecated]
#[derive(Clone, Debug, PartialEq, Default)]
pub struct BaseReportAccountInsights {
    /// Day of the oldest transaction; null if there is none.
    pub oldest_transaction_date: Field<Date>,
    /// Day of the newest transaction; null if there is none.
    pub most_recent_transaction_date: Field<Date>,
    /// Days of history that the account offers.
    pub days_available: Option<i64>,
    /// Mean distance between one transaction and the next, in days.
    pub average_days_between_transactions: Option<f64>,
    /// Longest pause between two transactions, for each period.
    pub longest_gaps_between_transactions: Option<Vec<BaseReportLongestGapInsights>>,
    /// How often money arrived, for each period; empty for accounts that hold no deposits.
    pub number_of_inflows: Option<Vec<BaseReportNumberFlowInsights>>,
    /// Mean US dollar amount of money that arrived, for each period; empty for accounts that hold no deposits.
    pub average_inflow_amounts: Option<Vec<BaseReportAverageFlowInsights>>,
    /// How often money left, for each period; empty for accounts that hold no deposits.
    pub number_of_outflows: Option<Vec<BaseReportNumberFlowInsights>>,
    /// Mean US dollar amount of money that left, for each period; empty for accounts that hold no deposits.
    pub average_outflow_amounts: Option<Vec<BaseReportAverageFlowInsights>>,
    /// Count of days without any transaction.
    pub number_of_days_no_transactions: Option<i64>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

codec::object! {
    received BaseReportAccountInsights { extra } OptNull oldest_transaction_date,
    OptNull most_recent_transaction_date, Opt days_available, Opt average_days_between_transactions,
    Opt longest_gaps_between_transactions, Opt number_of_inflows, Opt average_inflow_amounts,
    Opt number_of_outflows, Opt average_outflow_amounts, Opt number_of_days_no_transactions,
}

/// Longest pause between two transactions in one period.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct BaseReportLongestGapInsights {
    /// First day of the period.
    pub start_date: Option<Date>,
    /// Last day of the period.
    pub end_date: Option<Date>,
    /// Length of the pause in days; null if unknown.
    pub days: Field<i64>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

codec::object! {
    received BaseReportLongestGapInsights { extra } Opt start_date, Opt end_date, OptNull days,
}

/// How often money moved in one period.
#[derive(Clone, Debug, PartialEq)]
pub struct BaseReportNumberFlowInsights {
    /// First day of the period.
    pub start_date: Date,
    /// Last day of the period.
    pub end_date: Date,
    /// How many movements there were.
    pub count: i64,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

codec::object! {
    received BaseReportNumberFlowInsights { extra } Need start_date, Need end_date, Need count,
}

/// Mean amount of the movements in one period.
#[derive(Clone, Debug, PartialEq)]
pub struct BaseReportAverageFlowInsights {
    /// First day of the period.
    pub start_date: Date,
    /// Last day of the period.
    pub end_date: Date,
    pub total_amount: CreditAmountWithCurrency,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

codec::object! {
    received BaseReportAverageFlowInsights { extra } Need start_date, Need end_date,
    Need total_amount,
}

/// Figures derived from the transactions of one account.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct BaseReportAttributes {
    /// True if this looks like the user's main account of its kind; null if undecided.
    pub is_primary_account: Field<bool>,
    /// How surely this is the main account, from 0 to 1; null if undecided.
    pub primary_account_score: Field<f64>,
    /// Insufficient-funds and overdraft fees over the whole report, less those paid back.
    pub nsf_overdraft_transactions_count: Option<i64>,
    /// Insufficient-funds and overdraft fees of the latest 30 days, less those paid back.
    pub nsf_overdraft_transactions_count_30d: Option<i64>,
    /// Insufficient-funds and overdraft fees of the latest 60 days, less those paid back.
    pub nsf_overdraft_transactions_count_60d: Option<i64>,
    /// Insufficient-funds and overdraft fees of the latest 90 days, less those paid back.
    pub nsf_overdraft_transactions_count_90d: Option<i64>,
    pub total_inflow_amount: Field<TotalInflowAmount>,
    pub total_inflow_amount_30d: Field<TotalInflowAmount30d>,
    pub total_inflow_amount_60d: Field<TotalInflowAmount60d>,
    pub total_inflow_amount_90d: Field<TotalInflowAmount90d>,
    pub total_outflow_amount: Field<TotalOutflowAmount>,
    pub total_outflow_amount_30d: Field<TotalOutflowAmount30d>,
    pub total_outflow_amount_60d: Field<TotalOutflowAmount60d>,
    pub total_outflow_amount_90d: Field<TotalOutflowAmount90d>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

codec::object! {
    received BaseReportAttributes { extra } OptNull is_primary_account,
    OptNull primary_account_score, Opt nsf_overdraft_transactions_count,
    Opt nsf_overdraft_transactions_count_30d, Opt nsf_overdraft_transactions_count_60d,
    Opt nsf_overdraft_transactions_count_90d, OptNull total_inflow_amount,
    OptNull total_inflow_amount_30d, OptNull total_inflow_amount_60d,
    OptNull total_inflow_amount_90d, OptNull total_outflow_amount, OptNull total_outflow_amount_30d,
    OptNull total_outflow_amount_60d, OptNull total_outflow_amount_90d,
}

/// Money that arrived on the account over the whole report, US dollars only; null if not known.
#[derive(Clone, Debug, PartialEq)]
pub struct TotalInflowAmount {
    /// The total in dollars, to two decimals; below zero, as arriving money is.
    pub amount: f64,
    pub iso_currency_code: Option<CreditIsoCurrencyCode>,
    pub unofficial_currency_code: Option<CreditUnofficialCurrencyCode>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

codec::object! {
    received TotalInflowAmount { extra } Need amount, NeedNull iso_currency_code,
    NeedNull unofficial_currency_code,
}

/// Money that arrived on the account in the latest 30 days, US dollars only; null if not known.
#[derive(Clone, Debug, PartialEq)]
pub struct TotalInflowAmount30d {
    /// The total in dollars, to two decimals; below zero, as arriving money is.
    pub amount: f64,
    pub iso_currency_code: Option<CreditIsoCurrencyCode>,
    pub unofficial_currency_code: Option<CreditUnofficialCurrencyCode>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

codec::object! {
    received TotalInflowAmount30d { extra } Need amount, NeedNull iso_currency_code,
    NeedNull unofficial_currency_code,
}

/// Money that arrived on the account in the latest 60 days, US dollars only; null if not known.
#[derive(Clone, Debug, PartialEq)]
pub struct TotalInflowAmount60d {
    /// The total in dollars, to two decimals; below zero, as arriving money is.
    pub amount: f64,
    pub iso_currency_code: Option<CreditIsoCurrencyCode>,
    pub unofficial_currency_code: Option<CreditUnofficialCurrencyCode>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

codec::object! {
    received TotalInflowAmount60d { extra } Need amount, NeedNull iso_currency_code,
    NeedNull unofficial_currency_code,
}

/// Money that arrived on the account in the latest 90 days, US dollars only; null if not known.
#[derive(Clone, Debug, PartialEq)]
pub struct TotalInflowAmount90d {
    /// The total in dollars, to two decimals; below zero, as arriving money is.
    pub amount: f64,
    pub iso_currency_code: Option<CreditIsoCurrencyCode>,
    pub unofficial_currency_code: Option<CreditUnofficialCurrencyCode>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

codec::object! {
    received TotalInflowAmount90d { extra } Need amount, NeedNull iso_currency_code,
    NeedNull unofficial_currency_code,
}

/// Money that left the account over the whole report, US dollars only; null if not known.
#[derive(Clone, Debug, PartialEq)]
pub struct TotalOutflowAmount {
    /// The total in dollars, to two decimals; above zero, as leaving money is.
    pub amount: f64,
    pub iso_currency_code: Option<CreditIsoCurrencyCode>,
    pub unofficial_currency_code: Option<CreditUnofficialCurrencyCode>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

codec::object! {
    received TotalOutflowAmount { extra } Need amount, NeedNull iso_currency_code,
    NeedNull unofficial_currency_code,
}

/// Money that left the account in the latest 30 days, US dollars only; null if not known.
#[derive(Clone, Debug, PartialEq)]
pub struct TotalOutflowAmount30d {
    /// The total in dollars, to two decimals; above zero, as leaving money is.
    pub amount: f64,
    pub iso_currency_code: Option<CreditIsoCurrencyCode>,
    pub unofficial_currency_code: Option<CreditUnofficialCurrencyCode>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

codec::object! {
    received TotalOutflowAmount30d { extra } Need amount, NeedNull iso_currency_code,
    NeedNull unofficial_currency_code,
}

/// Money that left the account in the latest 60 days, US dollars only; null if not known.
#[derive(Clone, Debug, PartialEq)]
pub struct TotalOutflowAmount60d {
    /// The total in dollars, to two decimals; above zero, as leaving money is.
    pub amount: f64,
    pub iso_currency_code: Option<CreditIsoCurrencyCode>,
    pub unofficial_currency_code: Option<CreditUnofficialCurrencyCode>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

codec::object! {
    received TotalOutflowAmount60d { extra } Need amount, NeedNull iso_currency_code,
    NeedNull unofficial_currency_code,
}

/// Money that left the account in the latest 90 days, US dollars only; null if not known.
#[derive(Clone, Debug, PartialEq)]
pub struct TotalOutflowAmount90d {
    /// The total in dollars, to two decimals; above zero, as leaving money is.
    pub amount: f64,
    pub iso_currency_code: Option<CreditIsoCurrencyCode>,
    pub unofficial_currency_code: Option<CreditUnofficialCurrencyCode>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

codec::object! {
    received TotalOutflowAmount90d { extra } Need amount, NeedNull iso_currency_code,
    NeedNull unofficial_currency_code,
}

/// Figures derived from the transactions of all accounts together.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct BaseReportUserAttributes {
    /// Insufficient-funds and overdraft fees on all accounts over the whole report, less those paid back.
    pub nsf_overdraft_transactions_count: Option<i64>,
    /// Insufficient-funds and overdraft fees on all accounts in the latest 30 days, less those paid back.
    pub nsf_overdraft_transactions_count_30d: Option<i64>,
    /// Insufficient-funds and overdraft fees on all accounts in the latest 60 days, less those paid back.
    pub nsf_overdraft_transactions_count_60d: Option<i64>,
    /// Insufficient-funds and overdraft fees on all accounts in the latest 90 days, less those paid back.
    pub nsf_overdraft_transactions_count_90d: Option<i64>,
    pub total_inflow_amount: Field<TotalReportInflowAmount>,
    pub total_inflow_amount_30d: Field<TotalReportInflowAmount30d>,
    pub total_inflow_amount_60d: Field<TotalReportInflowAmount60d>,
    pub total_inflow_amount_90d: Field<TotalReportInflowAmount90d>,
    pub total_outflow_amount: Field<TotalReportOutflowAmount>,
    pub total_outflow_amount_30d: Field<TotalReportOutflowAmount30d>,
    pub total_outflow_amount_60d: Field<TotalReportOutflowAmount60d>,
    pub total_outflow_amount_90d: Field<TotalReportOutflowAmount90d>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

codec::object! {
    received BaseReportUserAttributes { extra } Opt nsf_overdraft_transactions_count,
    Opt nsf_overdraft_transactions_count_30d, Opt nsf_overdraft_transactions_count_60d,
    Opt nsf_overdraft_transactions_count_90d, OptNull total_inflow_amount,
    OptNull total_inflow_amount_30d, OptNull total_inflow_amount_60d,
    OptNull total_inflow_amount_90d, OptNull total_outflow_amount, OptNull total_outflow_amount_30d,
    OptNull total_outflow_amount_60d, OptNull total_outflow_amount_90d,
}

/// Money that arrived on all covered accounts over the whole report, US dollars only; null if not known.
#[derive(Clone, Debug, PartialEq)]
pub struct TotalReportInflowAmount {
    /// The total in dollars, to two decimals; below zero, as arriving money is.
    pub amount: f64,
    pub iso_currency_code: Option<CreditIsoCurrencyCode>,
    pub unofficial_currency_code: Option<CreditUnofficialCurrencyCode>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

codec::object! {
    received TotalReportInflowAmount { extra } Need amount, NeedNull iso_currency_code,
    NeedNull unofficial_currency_code,
}

/// Money that arrived on all covered accounts in the latest 30 days, US dollars only; null if not known.
#[derive(Clone, Debug, PartialEq)]
pub struct TotalReportInflowAmount30d {
    /// The total in dollars, to two decimals; below zero, as arriving money is.
    pub amount: f64,
    pub iso_currency_code: Option<CreditIsoCurrencyCode>,
    pub unofficial_currency_code: Option<CreditUnofficialCurrencyCode>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

codec::object! {
    received TotalReportInflowAmount30d { extra } Need amount, NeedNull iso_currency_code,
    NeedNull unofficial_currency_code,
}

/// Money that arrived on all covered accounts in the latest 60 days, US dollars only; null if not known.
#[derive(Clone, Debug, PartialEq)]
pub struct TotalReportInflowAmount60d {
    /// The total in dollars, to two decimals; below zero, as arriving money is.
    pub amount: f64,
    pub iso_currency_code: Option<CreditIsoCurrencyCode>,
    pub unofficial_currency_code: Option<CreditUnofficialCurrencyCode>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

codec::object! {
    received TotalReportInflowAmount60d { extra } Need amount, NeedNull iso_currency_code,
    NeedNull unofficial_currency_code,
}

/// Money that arrived on all covered accounts in the latest 90 days, US dollars only; null if not known.
#[derive(Clone, Debug, PartialEq)]
pub struct TotalReportInflowAmount90d {
    /// The total in dollars, to two decimals; below zero, as arriving money is.
    pub amount: f64,
    pub iso_currency_code: Option<CreditIsoCurrencyCode>,
    pub unofficial_currency_code: Option<CreditUnofficialCurrencyCode>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

codec::object! {
    received TotalReportInflowAmount90d { extra } Need amount, NeedNull iso_currency_code,
    NeedNull unofficial_currency_code,
}

/// Money that left all covered accounts over the whole report, US dollars only; null if not known.
#[derive(Clone, Debug, PartialEq)]
pub struct TotalReportOutflowAmount {
    /// The total in dollars, to two decimals; above zero, as leaving money is.
    pub amount: f64,
    pub iso_currency_code: Option<CreditIsoCurrencyCode>,
    pub unofficial_currency_code: Option<CreditUnofficialCurrencyCode>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

codec::object! {
    received TotalReportOutflowAmount { extra } Need amount, NeedNull iso_currency_code,
    NeedNull unofficial_currency_code,
}

/// Money that left all covered accounts in the latest 30 days, US dollars only; null if not known.
#[derive(Clone, Debug, PartialEq)]
pub struct TotalReportOutflowAmount30d {
    /// The total in dollars, to two decimals; above zero, as leaving money is.
    pub amount: f64,
    pub iso_currency_code: Option<CreditIsoCurrencyCode>,
    pub unofficial_currency_code: Option<CreditUnofficialCurrencyCode>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

codec::object! {
    received TotalReportOutflowAmount30d { extra } Need amount, NeedNull iso_currency_code,
    NeedNull unofficial_currency_code,
}

/// Money that left all covered accounts in the latest 60 days, US dollars only; null if not known.
#[derive(Clone, Debug, PartialEq)]
pub struct TotalReportOutflowAmount60d {
    /// The total in dollars, to two decimals; above zero, as leaving money is.
    pub amount: f64,
    pub iso_currency_code: Option<CreditIsoCurrencyCode>,
    pub unofficial_currency_code: Option<CreditUnofficialCurrencyCode>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

codec::object! {
    received TotalReportOutflowAmount60d { extra } Need amount, NeedNull iso_currency_code,
    NeedNull unofficial_currency_code,
}

/// Money that left all covered accounts in the latest 90 days, US dollars only; null if not known.
#[derive(Clone, Debug, PartialEq)]
pub struct TotalReportOutflowAmount90d {
    /// The total in dollars, to two decimals; above zero, as leaving money is.
    pub amount: f64,
    pub iso_currency_code: Option<CreditIsoCurrencyCode>,
    pub unofficial_currency_code: Option<CreditUnofficialCurrencyCode>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

codec::object! {
    received TotalReportOutflowAmount90d { extra } Need amount, NeedNull iso_currency_code,
    NeedNull unofficial_currency_code,
}

/// A problem that left a gap in a base report that was otherwise produced.
#[derive(Clone, Debug, PartialEq)]
pub struct BaseReportWarning {
    /// Family of the warning, such as `BASE_REPORT_WARNING`.
    pub warning_type: String,
    pub warning_code: BaseReportWarningCode,
    pub cause: Option<Cause>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

codec::object! {
    received BaseReportWarning { extra } Need warning_type, Need warning_code, NeedNull cause,
}

/// What the warning is about: missing holder data, missing transactions, or a fraud alert that the user has placed.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BaseReportWarningCode {
    /// `IDENTITY_UNAVAILABLE`
    IdentityUnavailable,
    /// `TRANSACTIONS_UNAVAILABLE`
    TransactionsUnavailable,
    /// `USER_FRAUD_ALERT`
    UserFraudAlert,
    /// A value that the description does not know, kept as it came.
    Unknown(Unknown<String>),
}

codec::text_enum! {
    received BaseReportWarningCode { Unknown } IdentityUnavailable = "IDENTITY_UNAVAILABLE",
    TransactionsUnavailable = "TRANSACTIONS_UNAVAILABLE", UserFraudAlert = "USER_FRAUD_ALERT",
}

/// Whose report to fetch as a PDF; name the user by exactly one of `user_id`, `user_token` and `third_party_user_token`.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct CraCheckReportPdfGetRequest {
    pub client_id: Option<ApiClientId>,
    pub secret: Option<ApiSecret>,
    pub user_id: Option<NewUserId>,
    pub third_party_user_token: Option<ThirdPartyUserToken>,
    /// Parts to print besides the base report.
    pub add_ons: Option<Vec<CraPdfAddOns>>,
    pub user_token: Option<UserToken>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

codec::object! {
    sent CraCheckReportPdfGetRequest { extra } Opt client_id, Opt secret, Opt user_id,
    Opt third_party_user_token, Opt add_ons, Opt user_token,
}

/// A part that can be printed besides the base report.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CraPdfAddOns {
    /// `cra_income_insights`
    CraIncomeInsights,
    /// `cra_partner_insights`
    CraPartnerInsights,
    /// A value that the description does not know, kept as it came.
    Unknown(Unknown<String>),
}

codec::text_enum! {
    sent CraPdfAddOns { Unknown } CraIncomeInsights = "cra_income_insights",
    CraPartnerInsights = "cra_partner_insights",
}
