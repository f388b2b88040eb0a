//! The Partner Insights report.

macro_rules! report {
    (extra { $($extra:tt)* } unknown { $($unknown:tt)* }) => {
        #[derive(Deserialize, Serialize)]
        pub struct Insights {
            #[serde(skip_serializing_if = "Option::is_none")] pub report: Option<Report>,
            pub request_id: String,
            #[serde(skip_serializing_if = "Option::is_none")] pub warnings: Option<Vec<CheckReportWarning>>,
            $($extra)*
        }

        #[derive(Deserialize, Serialize)]
        pub struct Report {
            #[serde(skip_serializing_if = "Option::is_none")] pub report_id: Option<String>,
            #[serde(skip_serializing_if = "Option::is_none")] pub generated_time: Option<String>,
            #[serde(default, skip_serializing_if = "Field::is_absent")] pub client_report_id: Field<String>,
            #[serde(default, skip_serializing_if = "Field::is_absent")] pub fico: Field<FicoResults>,
            #[serde(default, skip_serializing_if = "Field::is_absent")] pub prism: Field<Prism>,
            #[serde(skip_serializing_if = "Option::is_none")] pub items: Option<Vec<Item>>,
            $($extra)*
        }

        #[derive(Deserialize, Serialize)]
        pub struct FicoResults {
            pub lender_application_id: String,
            pub ultrafico_score_results: Vec<UltraFicoScoreResult>,
            #[serde(default, skip_serializing_if = "Field::is_absent")] pub report_characteristics: Field<FicoReportCharacteristics>,
            $($extra)*
        }

        #[derive(Deserialize, Serialize)]
        pub struct UltraFicoScoreResult {
            #[serde(skip_serializing_if = "Option::is_none")] pub request_correlation_id: Option<String>,
            #[serde(skip_serializing_if = "Option::is_none")] pub fico_scoring_request_id: Option<String>,
            #[serde(default, skip_serializing_if = "Field::is_absent")] pub ultrafico_score: Field<UltraFicoScore>,
            #[serde(skip_serializing_if = "Option::is_none")] pub error_reason: Option<String>,
            $($extra)*
        }

        #[derive(Deserialize, Serialize)]
        pub struct UltraFicoScore {
            pub ultrafico_score_version: UltraFicoScoreVersion,
            pub score: i64,
            #[serde(skip_serializing_if = "Option::is_none")] pub negative_reason_codes: Option<Vec<String>>,
            #[serde(skip_serializing_if = "Option::is_none")] pub positive_reason_codes: Option<Vec<String>>,
            #[serde(default, skip_serializing_if = "Field::is_absent")] pub reason_code_1: Field<String>,
            #[serde(default, skip_serializing_if = "Field::is_absent")] pub reason_code_2: Field<String>,
            #[serde(default, skip_serializing_if = "Field::is_absent")] pub reason_code_3: Field<String>,
            #[serde(default, skip_serializing_if = "Field::is_absent")] pub reason_code_4: Field<String>,
            #[serde(default, skip_serializing_if = "Field::is_absent")] pub positive_reason_code_1: Field<String>,
            #[serde(default, skip_serializing_if = "Field::is_absent")] pub positive_reason_code_2: Field<String>,
            #[serde(default, skip_serializing_if = "Field::is_absent")] pub positive_reason_code_3: Field<String>,
            #[serde(default, skip_serializing_if = "Field::is_absent")] pub positive_reason_code_4: Field<String>,
            #[serde(default, skip_serializing_if = "Field::is_absent")] pub did_inquiries_adversely_affect_score: Field<bool>,
            $($extra)*
        }

        #[derive(Deserialize, Serialize)]
        pub enum UltraFicoScoreVersion {
            #[serde(rename = "1.0")] V1_0,
            $($unknown)*
        }

        #[derive(Deserialize, Serialize)]
        pub struct FicoReportCharacteristics {
            #[serde(default, skip_serializing_if = "Field::is_absent")] pub num_accounts: Field<i64>,
            #[serde(default, skip_serializing_if = "Field::is_absent")] pub avg_daily_balance_over_1_month: Field<f64>,
            #[serde(default, skip_serializing_if = "Field::is_absent")] pub avg_daily_balance_over_3_months: Field<f64>,
            #[serde(default, skip_serializing_if = "Field::is_absent")] pub avg_daily_balance_over_6_months: Field<f64>,
            #[serde(default, skip_serializing_if = "Field::is_absent")] pub avg_daily_balance_over_12_months: Field<f64>,
            #[serde(default, skip_serializing_if = "Field::is_absent")] pub days_since_earliest_tx: Field<i64>,
            #[serde(default, skip_serializing_if = "Field::is_absent")] pub days_since_most_recent_negative_ending_balance: Field<i64>,
            #[serde(default, skip_serializing_if = "Field::is_absent")] pub days_since_most_recent_insufficient_funds_fee_debit_tx: Field<i64>,
            #[serde(default, skip_serializing_if = "Field::is_absent")] pub tot_number_days_with_negative_balance_over_1_month: Field<i64>,
            #[serde(default, skip_serializing_if = "Field::is_absent")] pub tot_number_days_with_negative_balance_over_3_months: Field<i64>,
            #[serde(default, skip_serializing_if = "Field::is_absent")] pub tot_number_days_with_negative_balance_over_6_months: Field<i64>,
            #[serde(default, skip_serializing_if = "Field::is_absent")] pub tot_number_days_with_negative_balance_over_12_months: Field<i64>,
            #[serde(default, skip_serializing_if = "Field::is_absent")] pub days_since_most_recent_tx: Field<i64>,
            #[serde(default, skip_serializing_if = "Field::is_absent")] pub days_with_tx_over_1_month: Field<i64>,
            #[serde(default, skip_serializing_if = "Field::is_absent")] pub days_with_tx_over_3_months: Field<i64>,
            #[serde(default, skip_serializing_if = "Field::is_absent")] pub days_with_tx_over_6_months: Field<i64>,
            #[serde(default, skip_serializing_if = "Field::is_absent")] pub days_with_tx_over_12_months: Field<i64>,
            #[serde(default, skip_serializing_if = "Field::is_absent")] pub tot_current_balances: Field<f64>,
            #[serde(default, skip_serializing_if = "Field::is_absent")] pub num_checking_accounts: Field<i64>,
            #[serde(default, skip_serializing_if = "Field::is_absent")] pub num_money_market_accounts: Field<i64>,
            #[serde(default, skip_serializing_if = "Field::is_absent")] pub num_savings_accounts: Field<i64>,
            $($extra)*
        }

        #[derive(Deserialize, Serialize)]
        pub struct Prism {
            #[serde(default, skip_serializing_if = "Field::is_absent")] pub insights: Field<PrismInsights>,
            #[serde(default, skip_serializing_if = "Field::is_absent")] pub cash_score: Field<PrismCashScore>,
            #[serde(default, skip_serializing_if = "Field::is_absent")] pub extend: Field<PrismExtend>,
            #[serde(default, skip_serializing_if = "Field::is_absent")] pub first_detect: Field<PrismFirstDetect>,
            #[serde(default, skip_serializing_if = "Field::is_absent")] pub detect: Field<PrismDetect>,
            pub status: String,
            $($extra)*
        }

        #[derive(Deserialize, Serialize)]
        pub struct PrismInsights {
            pub version: i64,
            #[serde(skip_serializing_if = "Option::is_none")] pub model_version: Option<String>,
            #[serde(skip_serializing_if = "Option::is_none")] pub result: Option<BTreeMap<String, Json>>,
            #[serde(skip_serializing_if = "Option::is_none")] pub error_reason: Option<String>,
            $($extra)*
        }

        #[derive(Deserialize, Serialize)]
        pub struct PrismCashScore {
            pub version: i64,
            #[serde(skip_serializing_if = "Option::is_none")] pub model_version: Option<String>,
            pub score: Option<i64>,
            #[serde(skip_serializing_if = "Option::is_none")] pub reason_codes: Option<Vec<String>>,
            #[serde(skip_serializing_if = "Option::is_none")] pub metadata: Option<PrismCashScoreMetadata>,
            #[serde(skip_serializing_if = "Option::is_none")] pub error_reason: Option<String>,
            $($extra)*
        }

        #[derive(Deserialize, Serialize)]
        pub struct PrismCashScoreMetadata {
            pub max_age: Option<i64>,
            pub min_age: Option<i64>,
            pub min_age_credit: Option<i64>,
            pub min_age_debit: Option<i64>,
            pub max_age_debit: Option<i64>,
            pub max_age_credit: Option<i64>,
            pub num_trxn_credit: Option<i64>,
            pub num_trxn_debit: Option<i64>,
            pub l1m_credit_value_cnt: Option<i64>,
            pub l1m_debit_value_cnt: Option<i64>,
            $($extra)*
        }

        #[derive(Deserialize, Serialize)]
        pub struct PrismExtend {
            pub model_version: String,
            pub score: Option<i64>,
            #[serde(skip_serializing_if = "Option::is_none")] pub reason_codes: Option<Vec<String>>,
            #[serde(skip_serializing_if = "Option::is_none")] pub metadata: Option<PrismCashScoreMetadata>,
            #[serde(skip_serializing_if = "Option::is_none")] pub error_reason: Option<String>,
            $($extra)*
        }

        #[derive(Deserialize, Serialize)]
        pub struct PrismFirstDetect {
            pub version: i64,
            #[serde(skip_serializing_if = "Option::is_none")] pub model_version: Option<String>,
            pub score: Option<i64>,
            #[serde(skip_serializing_if = "Option::is_none")] pub reason_codes: Option<Vec<String>>,
            #[serde(skip_serializing_if = "Option::is_none")] pub metadata: Option<PrismCashScoreMetadata>,
            #[serde(skip_serializing_if = "Option::is_none")] pub error_reason: Option<String>,
            $($extra)*
        }

        #[derive(Deserialize, Serialize)]
        pub struct PrismDetect {
            pub model_version: String,
            pub score: Option<i64>,
            #[serde(skip_serializing_if = "Option::is_none")] pub reason_codes: Option<Vec<String>>,
            #[serde(skip_serializing_if = "Option::is_none")] pub metadata: Option<PrismCashScoreMetadata>,
            #[serde(skip_serializing_if = "Option::is_none")] pub error_reason: Option<String>,
            $($extra)*
        }

        #[derive(Deserialize, Serialize)]
        pub struct Item {
            #[serde(skip_serializing_if = "Option::is_none")] pub institution_id: Option<String>,
            #[serde(skip_serializing_if = "Option::is_none")] pub institution_name: Option<String>,
            #[serde(skip_serializing_if = "Option::is_none")] pub item_id: Option<String>,
            #[serde(skip_serializing_if = "Option::is_none")] pub accounts: Option<Vec<ItemAccount>>,
            $($extra)*
        }

        #[derive(Deserialize, Serialize)]
        pub struct ItemAccount {
            #[serde(skip_serializing_if = "Option::is_none")] pub account_id: Option<String>,
            pub mask: Option<String>,
            pub metadata: ItemAccountMetadata,
            pub name: String,
            pub official_name: Option<String>,
            pub subtype: DepositoryAccountSubtype,
            pub r#type: CreditBankIncomeAccountType,
            pub owners: Vec<Owner>,
            $($extra)*
        }

        #[derive(Deserialize, Serialize)]
        pub struct ItemAccountMetadata {
            pub start_date: Option<String>,
            pub end_date: Option<String>,
            $($extra)*
        }

        #[derive(Deserialize, Serialize)]
        pub enum DepositoryAccountSubtype {
            #[serde(rename = "checking")] Checking,
            #[serde(rename = "savings")] Savings,
            #[serde(rename = "hsa")] Hsa,
            #[serde(rename = "cd")] Cd,
            #[serde(rename = "money market")] MoneyMarket,
            #[serde(rename = "paypal")] Paypal,
            #[serde(rename = "prepaid")] Prepaid,
            #[serde(rename = "cash management")] CashManagement,
            #[serde(rename = "ebt")] Ebt,
            #[serde(rename = "limited purpose checking")] LimitedPurposeChecking,
            #[serde(rename = "all")] All,
            $($unknown)*
        }

        #[derive(Deserialize, Serialize)]
        pub enum CreditBankIncomeAccountType {
            #[serde(rename = "depository")] Depository,
            $($unknown)*
        }

        #[derive(Deserialize, Serialize)]
        pub struct Owner {
            pub names: Vec<String>,
            pub phone_numbers: Vec<PhoneNumber>,
            pub emails: Vec<Email>,
            pub addresses: Vec<Address>,
            $($extra)*
        }

        #[derive(Deserialize, Serialize)]
        pub struct PhoneNumber {
            pub data: String,
            pub primary: bool,
            pub r#type: PhoneNumberType,
            $($extra)*
        }

        #[derive(Deserialize, Serialize)]
        pub enum PhoneNumberType {
            #[serde(rename = "home")] Home,
            #[serde(rename = "work")] Work,
            #[serde(rename = "office")] Office,
            #[serde(rename = "mobile")] Mobile,
            #[serde(rename = "mobile1")] Mobile1,
            #[serde(rename = "other")] Other,
            $($unknown)*
        }

        #[derive(Deserialize, Serialize)]
        pub struct Email {
            pub data: String,
            pub primary: bool,
            pub r#type: EmailType,
            $($extra)*
        }

        #[derive(Deserialize, Serialize)]
        pub enum EmailType {
            #[serde(rename = "primary")] Primary,
            #[serde(rename = "secondary")] Secondary,
            #[serde(rename = "other")] Other,
            $($unknown)*
        }

        #[derive(Deserialize, Serialize)]
        pub struct Address {
            pub data: AddressData,
            #[serde(skip_serializing_if = "Option::is_none")] pub primary: Option<bool>,
            $($extra)*
        }

        #[derive(Deserialize, Serialize)]
        pub struct AddressData {
            pub city: Option<String>,
            pub region: Option<String>,
            pub street: String,
            pub postal_code: Option<String>,
            pub country: Option<String>,
            $($extra)*
        }

        #[derive(Deserialize, Serialize)]
        pub struct CheckReportWarning {
            pub warning_type: String,
            pub warning_code: CheckReportWarningCode,
            pub cause: Option<Cause>,
            $($extra)*
        }

        #[derive(Deserialize, Serialize)]
        pub enum CheckReportWarningCode {
            #[serde(rename = "IDENTITY_UNAVAILABLE")] IdentityUnavailable,
            #[serde(rename = "TRANSACTIONS_UNAVAILABLE")] TransactionsUnavailable,
            #[serde(rename = "USER_FRAUD_ALERT")] UserFraudAlert,
            $($unknown)*
        }

        #[derive(Deserialize, Serialize)]
        pub struct Cause {
            pub error_type: PlaidErrorType,
            pub error_code: String,
            #[serde(default, skip_serializing_if = "Field::is_absent")] pub error_code_reason: Field<String>,
            pub error_message: String,
            pub display_message: Option<String>,
            #[serde(skip_serializing_if = "Option::is_none")] pub request_id: Option<String>,
            #[serde(skip_serializing_if = "Option::is_none")] pub causes: Option<Vec<PlaidErrorCause>>,
            #[serde(default, skip_serializing_if = "Field::is_absent")] pub status: Field<i64>,
            #[serde(skip_serializing_if = "Option::is_none")] pub documentation_url: Option<String>,
            #[serde(default, skip_serializing_if = "Field::is_absent")] pub suggested_action: Field<String>,
            #[serde(skip_serializing_if = "Option::is_none")] pub required_account_subtypes: Option<Vec<String>>,
            #[serde(skip_serializing_if = "Option::is_none")] pub provided_account_subtypes: Option<Vec<String>>,
            pub item_id: String,
            $($extra)*
        }

        #[derive(Deserialize, Serialize)]
        pub enum PlaidErrorType {
            #[serde(rename = "INVALID_REQUEST")] InvalidRequest,
            #[serde(rename = "INVALID_RESULT")] InvalidResult,
            #[serde(rename = "INVALID_INPUT")] InvalidInput,
            #[serde(rename = "INSTITUTION_ERROR")] InstitutionError,
            #[serde(rename = "RATE_LIMIT_EXCEEDED")] RateLimitExceeded,
            #[serde(rename = "API_ERROR")] ApiError,
            #[serde(rename = "ITEM_ERROR")] ItemError,
            #[serde(rename = "ASSET_REPORT_ERROR")] AssetReportError,
            #[serde(rename = "BASE_REPORT_ERROR")] BaseReportError,
            #[serde(rename = "RECAPTCHA_ERROR")] RecaptchaError,
            #[serde(rename = "OAUTH_ERROR")] OauthError,
            #[serde(rename = "PAYMENT_ERROR")] PaymentError,
            #[serde(rename = "BANK_TRANSFER_ERROR")] BankTransferError,
            #[serde(rename = "INCOME_VERIFICATION_ERROR")] IncomeVerificationError,
            #[serde(rename = "MICRODEPOSITS_ERROR")] MicrodepositsError,
            #[serde(rename = "SANDBOX_ERROR")] SandboxError,
            #[serde(rename = "PARTNER_ERROR")] PartnerError,
            #[serde(rename = "SIGNAL_ERROR")] SignalError,
            #[serde(rename = "TRANSACTIONS_ERROR")] TransactionsError,
            #[serde(rename = "TRANSACTION_ERROR")] TransactionError,
            #[serde(rename = "TRANSFER_ERROR")] TransferError,
            #[serde(rename = "CHECK_REPORT_ERROR")] CheckReportError,
            #[serde(rename = "CONSUMER_REPORT_ERROR")] ConsumerReportError,
            #[serde(rename = "USER_ERROR")] UserError,
            $($unknown)*
        }

        #[derive(Deserialize, Serialize)]
        pub struct PlaidErrorCause {
            #[serde(skip_serializing_if = "Option::is_none")] pub error_type: Option<PlaidErrorType>,
            #[serde(skip_serializing_if = "Option::is_none")] pub error_code: Option<String>,
            #[serde(default, skip_serializing_if = "Field::is_absent")] pub error_code_reason: Field<String>,
            #[serde(skip_serializing_if = "Option::is_none")] pub error_message: Option<String>,
            #[serde(default, skip_serializing_if = "Field::is_absent")] pub display_message: Field<String>,
            #[serde(skip_serializing_if = "Option::is_none")] pub request_id: Option<String>,
            #[serde(skip_serializing_if = "Option::is_none")] pub causes: Option<Vec<BTreeMap<String, Json>>>,
            #[serde(default, skip_serializing_if = "Field::is_absent")] pub status: Field<i64>,
            #[serde(skip_serializing_if = "Option::is_none")] pub documentation_url: Option<String>,
            #[serde(default, skip_serializing_if = "Field::is_absent")] pub suggested_action: Field<String>,
            #[serde(skip_serializing_if = "Option::is_none")] pub required_account_subtypes: Option<Vec<String>>,
            #[serde(skip_serializing_if = "Option::is_none")] pub provided_account_subtypes: Option<Vec<String>>,
            #[serde(skip_serializing_if = "Option::is_none")] pub item_id: Option<String>,
            $($extra)*
        }
    };
}
pub(super) use report;
