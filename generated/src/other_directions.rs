// @generated from spec/plaid-check.yaml by `cargo run -p specwright -- generate`. Do not edit.

#[allow(unused_imports)]
use super::runtime::codec;
#[allow(unused_imports)]
use super::runtime::{Json, Unknown};
#[allow(unused_imports)]
use super::types::*;

codec::read_object! {
    CraCheckReportPartnerInsightsGetRequest { extra } Opt client_id = "client_id", Opt
    secret = "secret", Opt user_id = "user_id", Opt third_party_user_token =
    "third_party_user_token", Opt user_token = "user_token", OptNull user_tier =
    "user_tier", Opt partner_insights = "partner_insights", OptNull options = "options",
}

codec::read_enum! {
    CraUserTier by read_text
}

codec::read_object! {
    CraCheckReportPartnerInsightsGetPartnerInsights { extra } OptNull prism_versions =
    "prism_versions", OptNull fico = "fico",
}

codec::read_object! {
    PrismVersions { extra } OptNull firstdetect = "firstdetect", OptNull detect =
    "detect", OptNull cashscore = "cashscore", OptNull extend = "extend", OptNull
    insights = "insights",
}

codec::read_enum! {
    PrismFirstDetectVersion by read_text
}

codec::read_enum! {
    PrismDetectVersion by read_text
}

codec::read_enum! {
    PrismCashScoreVersion by read_text
}

codec::read_enum! {
    PrismExtendVersion by read_text
}

codec::read_enum! {
    PrismInsightsVersion by read_text
}

codec::read_object! {
    CraPartnerInsightsFicoInput { extra } Need fico_lender_id = "fico_lender_id", Need
    lender_application_id = "lender_application_id", Need ultrafico_score_requests =
    "ultrafico_score_requests",
}

codec::read_object! {
    CraPartnerInsightsUltraFicoScoreRequest { extra } Need ultrafico_score_version =
    "ultrafico_score_version", Opt fico_scoring_request_id = "fico_scoring_request_id",
    Opt request_correlation_id = "request_correlation_id", Need base_fico_score =
    "base_fico_score",
}

codec::read_object! {
    CraPartnerInsightsBaseFicoScore { extra } Need bureau = "bureau", Need score =
    "score", Opt reason_codes = "reason_codes", OptNull reason_code_1 = "reason_code_1",
    OptNull reason_code_2 = "reason_code_2", OptNull reason_code_3 = "reason_code_3",
    OptNull reason_code_4 = "reason_code_4", OptNull did_inquiries_adversely_affect_score
    = "did_inquiries_adversely_affect_score", Need base_fico_score_version =
    "base_fico_score_version",
}

codec::read_enum! {
    CraPartnerInsightsBureau by read_text
}

codec::read_enum! {
    CraPartnerInsightsBaseFicoScoreVersion by read_text
}

codec::read_object! {
    CraCheckReportPartnerInsightsGetOptions { extra } OptNull prism_versions =
    "prism_versions",
}

codec::read_object! {
    PrismVersionsDeprecated { extra } OptNull firstdetect = "firstdetect", OptNull detect
    = "detect", OptNull cashscore = "cashscore", OptNull extend = "extend", OptNull
    insights = "insights",
}

codec::write_object! {
    CraCheckReportPartnerInsightsGetResponse { extra } Maybe report = "report", Always
    request_id = "request_id", Maybe warnings = "warnings",
}

codec::write_object! {
    CraPartnerInsights { extra } Maybe report_id = "report_id", Maybe generated_time =
    "generated_time", MaybeNull client_report_id = "client_report_id", MaybeNull fico =
    "fico", MaybeNull prism = "prism", Maybe items = "items",
}

codec::write_object! {
    CraPartnerInsightsFicoResults { extra } Always lender_application_id =
    "lender_application_id", Always ultrafico_score_results = "ultrafico_score_results",
    MaybeNull report_characteristics = "report_characteristics",
}

codec::write_object! {
    CraPartnerInsightsUltraFicoScoreResult { extra } Maybe request_correlation_id =
    "request_correlation_id", Maybe fico_scoring_request_id = "fico_scoring_request_id",
    MaybeNull ultrafico_score = "ultrafico_score", Maybe error_reason = "error_reason",
}

codec::write_object! {
    CraPartnerInsightsUltraFicoScore { extra } Always ultrafico_score_version =
    "ultrafico_score_version", Always score = "score", Maybe negative_reason_codes =
    "negative_reason_codes", Maybe positive_reason_codes = "positive_reason_codes",
    MaybeNull reason_code_1 = "reason_code_1", MaybeNull reason_code_2 = "reason_code_2",
    MaybeNull reason_code_3 = "reason_code_3", MaybeNull reason_code_4 = "reason_code_4",
    MaybeNull positive_reason_code_1 = "positive_reason_code_1", MaybeNull
    positive_reason_code_2 = "positive_reason_code_2", MaybeNull positive_reason_code_3 =
    "positive_reason_code_3", MaybeNull positive_reason_code_4 =
    "positive_reason_code_4", MaybeNull did_inquiries_adversely_affect_score =
    "did_inquiries_adversely_affect_score",
}

codec::write_object! {
    CraPartnerInsightsFicoReportCharacteristics { extra } MaybeNull num_accounts =
    "num_accounts", MaybeNull avg_daily_balance_over_1_month =
    "avg_daily_balance_over_1_month", MaybeNull avg_daily_balance_over_3_months =
    "avg_daily_balance_over_3_months", MaybeNull avg_daily_balance_over_6_months =
    "avg_daily_balance_over_6_months", MaybeNull avg_daily_balance_over_12_months =
    "avg_daily_balance_over_12_months", MaybeNull days_since_earliest_tx =
    "days_since_earliest_tx", MaybeNull days_since_most_recent_negative_ending_balance =
    "days_since_most_recent_negative_ending_balance", MaybeNull
    days_since_most_recent_insufficient_funds_fee_debit_tx =
    "days_since_most_recent_insufficient_funds_fee_debit_tx", MaybeNull
    tot_number_days_with_negative_balance_over_1_month =
    "tot_number_days_with_negative_balance_over_1_month", MaybeNull
    tot_number_days_with_negative_balance_over_3_months =
    "tot_number_days_with_negative_balance_over_3_months", MaybeNull
    tot_number_days_with_negative_balance_over_6_months =
    "tot_number_days_with_negative_balance_over_6_months", MaybeNull
    tot_number_days_with_negative_balance_over_12_months =
    "tot_number_days_with_negative_balance_over_12_months", MaybeNull
    days_since_most_recent_tx = "days_since_most_recent_tx", MaybeNull
    days_with_tx_over_1_month = "days_with_tx_over_1_month", MaybeNull
    days_with_tx_over_3_months = "days_with_tx_over_3_months", MaybeNull
    days_with_tx_over_6_months = "days_with_tx_over_6_months", MaybeNull
    days_with_tx_over_12_months = "days_with_tx_over_12_months", MaybeNull
    tot_current_balances = "tot_current_balances", MaybeNull num_checking_accounts =
    "num_checking_accounts", MaybeNull num_money_market_accounts =
    "num_money_market_accounts", MaybeNull num_savings_accounts = "num_savings_accounts",
}

codec::write_object! {
    CraPartnerInsightsPrism { extra } MaybeNull insights = "insights", MaybeNull
    cash_score = "cash_score", MaybeNull extend = "extend", MaybeNull first_detect =
    "first_detect", MaybeNull detect = "detect", Always status = "status",
}

codec::write_object! {
    PrismInsights { extra } Always version = "version", Maybe model_version =
    "model_version", Maybe result = "result", Maybe error_reason = "error_reason",
}

codec::write_object! {
    PrismCashScore { extra } Always version = "version", Maybe model_version =
    "model_version", Always score = "score", Maybe reason_codes = "reason_codes", Maybe
    metadata = "metadata", Maybe error_reason = "error_reason",
}

codec::write_object! {
    PrismCashScoreMetadata { extra } Always max_age = "max_age", Always min_age =
    "min_age", Always min_age_credit = "min_age_credit", Always min_age_debit =
    "min_age_debit", Always max_age_debit = "max_age_debit", Always max_age_credit =
    "max_age_credit", Always num_trxn_credit = "num_trxn_credit", Always num_trxn_debit =
    "num_trxn_debit", Always l1m_credit_value_cnt = "l1m_credit_value_cnt", Always
    l1m_debit_value_cnt = "l1m_debit_value_cnt",
}

codec::write_object! {
    PrismExtend { extra } Always model_version = "model_version", Always score = "score",
    Maybe reason_codes = "reason_codes", Maybe metadata = "metadata", Maybe error_reason
    = "error_reason",
}

codec::write_object! {
    PrismFirstDetect { extra } Always version = "version", Maybe model_version =
    "model_version", Always score = "score", Maybe reason_codes = "reason_codes", Maybe
    metadata = "metadata", Maybe error_reason = "error_reason",
}

codec::write_object! {
    PrismDetect { extra } Always model_version = "model_version", Always score = "score",
    Maybe reason_codes = "reason_codes", Maybe metadata = "metadata", Maybe error_reason
    = "error_reason",
}

codec::write_object! {
    CraPartnerInsightsItem { extra } Maybe institution_id = "institution_id", Maybe
    institution_name = "institution_name", Maybe item_id = "item_id", Maybe accounts =
    "accounts",
}

codec::write_object! {
    CraPartnerInsightsItemAccount { extra } Maybe account_id = "account_id", Always mask
    = "mask", Always metadata = "metadata", Always name = "name", Always official_name =
    "official_name", Always subtype = "subtype", Always r#type = "type", Always owners =
    "owners",
}

codec::write_object! {
    CraPartnerInsightsItemAccountMetadata { extra } Always start_date = "start_date",
    Always end_date = "end_date",
}

codec::write_enum! {
    DepositoryAccountSubtype as_str
}

codec::write_enum! {
    CreditBankIncomeAccountType as_str
}

codec::write_object! {
    Owner { extra } Always names = "names", Always phone_numbers = "phone_numbers",
    Always emails = "emails", Always addresses = "addresses",
}

codec::write_object! {
    PhoneNumber { extra } Always data = "data", Always primary = "primary", Always r#type
    = "type",
}

codec::write_object! {
    Email { extra } Always data = "data", Always primary = "primary", Always r#type =
    "type",
}

codec::write_object! {
    Address { extra } Always data = "data", Maybe primary = "primary",
}

codec::write_object! {
    CheckReportWarning { extra } Always warning_type = "warning_type", Always
    warning_code = "warning_code", Always cause = "cause",
}

codec::write_enum! {
    CheckReportWarningCode as_str
}

codec::write_object! {
    Cause { extra } Always error_type = "error_type", Always error_code = "error_code",
    MaybeNull error_code_reason = "error_code_reason", Always error_message =
    "error_message", Always display_message = "display_message", Maybe request_id =
    "request_id", Maybe causes = "causes", MaybeNull status = "status", Maybe
    documentation_url = "documentation_url", MaybeNull suggested_action =
    "suggested_action", Maybe required_account_subtypes = "required_account_subtypes",
    Maybe provided_account_subtypes = "provided_account_subtypes", Always item_id =
    "item_id",
}

codec::write_enum! {
    PlaidErrorType as_str
}

codec::write_object! {
    PlaidErrorCause { extra } Maybe error_type = "error_type", Maybe error_code =
    "error_code", MaybeNull error_code_reason = "error_code_reason", Maybe error_message
    = "error_message", MaybeNull display_message = "display_message", Maybe request_id =
    "request_id", Maybe causes = "causes", MaybeNull status = "status", Maybe
    documentation_url = "documentation_url", MaybeNull suggested_action =
    "suggested_action", Maybe required_account_subtypes = "required_account_subtypes",
    Maybe provided_account_subtypes = "provided_account_subtypes", Maybe item_id =
    "item_id",
}

codec::read_object! {
    CraCheckReportCreateRequest { extra } Opt client_id = "client_id", Opt secret =
    "secret", Opt user_id = "user_id", Opt user_token = "user_token", Need webhook =
    "webhook", Need days_requested = "days_requested", Opt days_required =
    "days_required", OptNull client_report_id = "client_report_id", OptNull products =
    "products", OptNull base_report = "base_report", OptNull cashflow_insights =
    "cashflow_insights", OptNull partner_insights = "partner_insights", OptNull
    lend_score = "lend_score", OptNull network_insights = "network_insights", OptNull
    include_investments = "include_investments", OptNull income_insights =
    "income_insights", Need consumer_report_permissible_purpose =
    "consumer_report_permissible_purpose",
}

codec::read_object! {
    CraCheckReportCreateBaseReportOptions { extra } OptNull client_report_id =
    "client_report_id", OptNull gse_options = "gse_options", OptNull require_identity =
    "require_identity", OptNull home_lending_report_options =
    "home_lending_report_options",
}

codec::read_object! {
    CraCheckReportGseOptions { extra } Need report_types = "report_types",
}

codec::read_enum! {
    GseReportType by read_text
}

codec::read_object! {
    CraCheckReportHomeLendingReportOptions { extra } Need reports_requested =
    "reports_requested", OptNull employment_refresh_options =
    "employment_refresh_options",
}

codec::read_enum! {
    CraCheckReportVerificationGetReportType by read_text
}

codec::read_object! {
    CraCheckReportVerificationGetEmploymentRefreshOptions { extra } Need days_requested =
    "days_requested",
}

codec::read_object! {
    CraCheckReportCashflowInsightsGetOptions { extra } OptNull attributes_version =
    "attributes_version",
}

codec::read_enum! {
    CashflowAttributesVersion by read_text
}

codec::read_object! {
    CraCheckReportCreatePartnerInsightsOptions { extra } OptNull prism_versions =
    "prism_versions", OptNull fico = "fico",
}

codec::read_object! {
    CraCheckReportLendScoreGetOptions { extra } OptNull lend_score_version =
    "lend_score_version",
}

codec::read_enum! {
    PlaidLendScoreVersion by read_text
}

codec::read_object! {
    CraCheckReportNetworkInsightsGetOptions { extra } OptNull network_insights_version =
    "network_insights_version",
}

codec::read_enum! {
    NetworkInsightsVersion by read_text
}

codec::read_object! {
    CraCheckReportIncomeInsightsGetOptions { extra } OptNull income_insights_filter =
    "income_insights_filter", NeedNull income_insights_version =
    "income_insights_version",
}

codec::read_object! {
    IncomeInsightsFilter { extra } Need included_categories = "included_categories", Opt
    excluded_categories = "excluded_categories",
}

codec::read_enum! {
    IncomeInsightsVersion by read_text
}

codec::read_enum! {
    ConsumerReportPermissiblePurpose by read_text
}

codec::write_object! {
    CraCheckReportCreateResponse { extra } Maybe request_id = "request_id",
}

codec::read_object! {
    CraCheckReportBaseReportGetRequest { extra } Opt client_id = "client_id", Opt secret
    = "secret", Opt user_id = "user_id", Opt third_party_user_token =
    "third_party_user_token", OptNull item_ids = "item_ids", Opt user_token =
    "user_token", OptNull user_tier = "user_tier",
}

codec::write_object! {
    CraCheckReportBaseReportGetResponse { extra } Always report = "report", Always
    warnings = "warnings", Always request_id = "request_id",
}

codec::write_object! {
    BaseReport { extra } Always report_id = "report_id", Always date_generated =
    "date_generated", Always days_requested = "days_requested", MaybeNull
    client_report_id = "client_report_id", Always items = "items", Maybe attributes =
    "attributes",
}

codec::write_object! {
    BaseReportItem { extra } Always institution_name = "institution_name", Always
    institution_id = "institution_id", Always date_last_updated = "date_last_updated",
    Always item_id = "item_id", Always accounts = "accounts",
}

codec::write_object! {
    BaseReportAccount { extra } Always account_id = "account_id", Always balances =
    "balances", Always consumer_disputes = "consumer_disputes", Always mask = "mask",
    Always metadata = "metadata", Always name = "name", Always official_name =
    "official_name", Always r#type = "type", Always subtype = "subtype", Always
    days_available = "days_available", Always transactions = "transactions", Always
    owners = "owners", Always ownership_type = "ownership_type", Maybe
    historical_balances = "historical_balances", Maybe account_insights =
    "account_insights", Maybe attributes = "attributes",
}

codec::write_object! {
    BaseReportAccountBalances { extra } Always available = "available", Always current =
    "current", Always limit = "limit", Always iso_currency_code = "iso_currency_code",
    Always unofficial_currency_code = "unofficial_currency_code", MaybeNull
    last_updated_datetime = "last_updated_datetime", MaybeNull average_balance =
    "average_balance", Maybe average_monthly_balances = "average_monthly_balances",
    MaybeNull most_recent_thirty_day_average_balance =
    "most_recent_thirty_day_average_balance",
}

codec::write_object! {
    BaseReportAverageMonthlyBalances { extra } Always start_date = "start_date", Always
    end_date = "end_date", Always average_balance = "average_balance",
}

codec::write_object! {
    CreditAmountWithCurrency { extra } Always amount = "amount", Always iso_currency_code
    = "iso_currency_code", Always unofficial_currency_code = "unofficial_currency_code",
}

codec::write_object! {
    ConsumerDispute { extra } Always consumer_dispute_id = "consumer_dispute_id", Always
    dispute_field_create_date = "dispute_field_create_date", Always category =
    "category", Always statement = "statement",
}

codec::write_enum! {
    ConsumerDisputeCategory as_str
}

codec::write_object! {
    BaseReportAccountMetadata { extra } Always start_date = "start_date", Always end_date
    = "end_date",
}

codec::write_enum! {
    AccountType as_str
}

codec::write_enum! {
    AccountSubtype as_str
}

codec::write_object! {
    BaseReportTransaction { extra } Always account_id = "account_id", Always amount =
    "amount", Always iso_currency_code = "iso_currency_code", Always
    unofficial_currency_code = "unofficial_currency_code", MaybeNull name = "name",
    Always original_description = "original_description", MaybeNull credit_category =
    "credit_category", MaybeNull check_number = "check_number", Always date = "date",
    MaybeNull date_transacted = "date_transacted", Maybe location = "location", MaybeNull
    merchant_name = "merchant_name", Always pending = "pending", MaybeNull account_owner
    = "account_owner", Always transaction_id = "transaction_id", MaybeNull
    transaction_type = "transaction_type", MaybeNull category = "category", MaybeNull
    category_id = "category_id", MaybeNull personal_finance_category =
    "personal_finance_category",
}

codec::write_object! {
    CreditCategory { extra } Always primary = "primary", Always detailed = "detailed",
}

codec::write_object! {
    Location { extra } Always address = "address", Always city = "city", Always region =
    "region", Always postal_code = "postal_code", Always country = "country", Always lat
    = "lat", Always lon = "lon", Always store_number = "store_number",
}

codec::write_enum! {
    BaseReportTransactionType as_str
}

codec::write_object! {
    PersonalFinanceCategory { extra } Always primary = "primary", Always detailed =
    "detailed", MaybeNull confidence_level = "confidence_level", Maybe version =
    "version",
}

codec::write_enum! {
    PersonalFinanceCategoryVersion as_str
}

codec::write_enum! {
    OwnershipType as_str
}

codec::write_object! {
    BaseReportHistoricalBalance { extra } Always date = "date", Always current =
    "current", Always iso_currency_code = "iso_currency_code", Always
    unofficial_currency_code = "unofficial_currency_code",
}

codec::write_object! {
    BaseReportAccountInsights { extra } MaybeNull oldest_transaction_date =
    "oldest_transaction_date", MaybeNull most_recent_transaction_date =
    "most_recent_transaction_date", Maybe days_available = "days_available", Maybe
    average_days_between_transactions = "average_days_between_transactions", Maybe
    longest_gaps_between_transactions = "longest_gaps_between_transactions", Maybe
    number_of_inflows = "number_of_inflows", Maybe average_inflow_amounts =
    "average_inflow_amounts", Maybe number_of_outflows = "number_of_outflows", Maybe
    average_outflow_amounts = "average_outflow_amounts", Maybe
    number_of_days_no_transactions = "number_of_days_no_transactions",
}

codec::write_object! {
    BaseReportLongestGapInsights { extra } Maybe start_date = "start_date", Maybe
    end_date = "end_date", MaybeNull days = "days",
}

codec::write_object! {
    BaseReportNumberFlowInsights { extra } Always start_date = "start_date", Always
    end_date = "end_date", Always count = "count",
}

codec::write_object! {
    BaseReportAverageFlowInsights { extra } Always start_date = "start_date", Always
    end_date = "end_date", Always total_amount = "total_amount",
}

codec::write_object! {
    BaseReportAttributes { extra } MaybeNull is_primary_account = "is_primary_account",
    MaybeNull primary_account_score = "primary_account_score", Maybe
    nsf_overdraft_transactions_count = "nsf_overdraft_transactions_count", Maybe
    nsf_overdraft_transactions_count_30d = "nsf_overdraft_transactions_count_30d", Maybe
    nsf_overdraft_transactions_count_60d = "nsf_overdraft_transactions_count_60d", Maybe
    nsf_overdraft_transactions_count_90d = "nsf_overdraft_transactions_count_90d",
    MaybeNull total_inflow_amount = "total_inflow_amount", MaybeNull
    total_inflow_amount_30d = "total_inflow_amount_30d", MaybeNull
    total_inflow_amount_60d = "total_inflow_amount_60d", MaybeNull
    total_inflow_amount_90d = "total_inflow_amount_90d", MaybeNull total_outflow_amount =
    "total_outflow_amount", MaybeNull total_outflow_amount_30d =
    "total_outflow_amount_30d", MaybeNull total_outflow_amount_60d =
    "total_outflow_amount_60d", MaybeNull total_outflow_amount_90d =
    "total_outflow_amount_90d",
}

codec::write_object! {
    TotalInflowAmount { extra } Always amount = "amount", Always iso_currency_code =
    "iso_currency_code", Always unofficial_currency_code = "unofficial_currency_code",
}

codec::write_object! {
    TotalInflowAmount30d { extra } Always amount = "amount", Always iso_currency_code =
    "iso_currency_code", Always unofficial_currency_code = "unofficial_currency_code",
}

codec::write_object! {
    TotalInflowAmount60d { extra } Always amount = "amount", Always iso_currency_code =
    "iso_currency_code", Always unofficial_currency_code = "unofficial_currency_code",
}

codec::write_object! {
    TotalInflowAmount90d { extra } Always amount = "amount", Always iso_currency_code =
    "iso_currency_code", Always unofficial_currency_code = "unofficial_currency_code",
}

codec::write_object! {
    TotalOutflowAmount { extra } Always amount = "amount", Always iso_currency_code =
    "iso_currency_code", Always unofficial_currency_code = "unofficial_currency_code",
}

codec::write_object! {
    TotalOutflowAmount30d { extra } Always amount = "amount", Always iso_currency_code =
    "iso_currency_code", Always unofficial_currency_code = "unofficial_currency_code",
}

codec::write_object! {
    TotalOutflowAmount60d { extra } Always amount = "amount", Always iso_currency_code =
    "iso_currency_code", Always unofficial_currency_code = "unofficial_currency_code",
}

codec::write_object! {
    TotalOutflowAmount90d { extra } Always amount = "amount", Always iso_currency_code =
    "iso_currency_code", Always unofficial_currency_code = "unofficial_currency_code",
}

codec::write_object! {
    BaseReportUserAttributes { extra } Maybe nsf_overdraft_transactions_count =
    "nsf_overdraft_transactions_count", Maybe nsf_overdraft_transactions_count_30d =
    "nsf_overdraft_transactions_count_30d", Maybe nsf_overdraft_transactions_count_60d =
    "nsf_overdraft_transactions_count_60d", Maybe nsf_overdraft_transactions_count_90d =
    "nsf_overdraft_transactions_count_90d", MaybeNull total_inflow_amount =
    "total_inflow_amount", MaybeNull total_inflow_amount_30d = "total_inflow_amount_30d",
    MaybeNull total_inflow_amount_60d = "total_inflow_amount_60d", MaybeNull
    total_inflow_amount_90d = "total_inflow_amount_90d", MaybeNull total_outflow_amount =
    "total_outflow_amount", MaybeNull total_outflow_amount_30d =
    "total_outflow_amount_30d", MaybeNull total_outflow_amount_60d =
    "total_outflow_amount_60d", MaybeNull total_outflow_amount_90d =
    "total_outflow_amount_90d",
}

codec::write_object! {
    TotalReportInflowAmount { extra } Always amount = "amount", Always iso_currency_code
    = "iso_currency_code", Always unofficial_currency_code = "unofficial_currency_code",
}

codec::write_object! {
    TotalReportInflowAmount30d { extra } Always amount = "amount", Always
    iso_currency_code = "iso_currency_code", Always unofficial_currency_code =
    "unofficial_currency_code",
}

codec::write_object! {
    TotalReportInflowAmount60d { extra } Always amount = "amount", Always
    iso_currency_code = "iso_currency_code", Always unofficial_currency_code =
    "unofficial_currency_code",
}

codec::write_object! {
    TotalReportInflowAmount90d { extra } Always amount = "amount", Always
    iso_currency_code = "iso_currency_code", Always unofficial_currency_code =
    "unofficial_currency_code",
}

codec::write_object! {
    TotalReportOutflowAmount { extra } Always amount = "amount", Always iso_currency_code
    = "iso_currency_code", Always unofficial_currency_code = "unofficial_currency_code",
}

codec::write_object! {
    TotalReportOutflowAmount30d { extra } Always amount = "amount", Always
    iso_currency_code = "iso_currency_code", Always unofficial_currency_code =
    "unofficial_currency_code",
}

codec::write_object! {
    TotalReportOutflowAmount60d { extra } Always amount = "amount", Always
    iso_currency_code = "iso_currency_code", Always unofficial_currency_code =
    "unofficial_currency_code",
}

codec::write_object! {
    TotalReportOutflowAmount90d { extra } Always amount = "amount", Always
    iso_currency_code = "iso_currency_code", Always unofficial_currency_code =
    "unofficial_currency_code",
}

codec::write_object! {
    BaseReportWarning { extra } Always warning_type = "warning_type", Always warning_code
    = "warning_code", Always cause = "cause",
}

codec::write_enum! {
    BaseReportWarningCode as_str
}

codec::read_object! {
    CraCheckReportPdfGetRequest { extra } Opt client_id = "client_id", Opt secret =
    "secret", Opt user_id = "user_id", Opt third_party_user_token =
    "third_party_user_token", Opt add_ons = "add_ons", Opt user_token = "user_token",
}

codec::read_enum! {
    CraPdfAddOns by read_text
}

codec::write_object! {
    PlaidError { extra } Always error_type = "error_type", Always error_code =
    "error_code", MaybeNull error_code_reason = "error_code_reason", Always error_message
    = "error_message", Always display_message = "display_message", Maybe request_id =
    "request_id", Maybe causes = "causes", MaybeNull status = "status", Maybe
    documentation_url = "documentation_url", MaybeNull suggested_action =
    "suggested_action", Maybe required_account_subtypes = "required_account_subtypes",
    Maybe provided_account_subtypes = "provided_account_subtypes",
}

codec::read_object! {
    UserCreateRequest { extra } Opt client_id = "client_id", Opt secret = "secret", Need
    client_user_id = "client_user_id", OptNull identity = "identity", Opt end_customer =
    "end_customer", OptNull consumer_report_user_identity =
    "consumer_report_user_identity", Opt with_upgraded_user = "with_upgraded_user",
}

codec::read_object! {
    ConsumerReportUserIdentity { extra } Need first_name = "first_name", Need last_name =
    "last_name", Need phone_numbers = "phone_numbers", Need emails = "emails", OptNull
    ssn_full = "ssn_full", OptNull ssn_last_4 = "ssn_last_4", NeedNull date_of_birth =
    "date_of_birth", Need primary_address = "primary_address",
}

codec::write_object! {
    UserCreateResponse { extra } Maybe user_token = "user_token", Always user_id =
    "user_id", Always request_id = "request_id",
}

codec::read_object! {
    UserGetRequest { extra } Opt client_id = "client_id", Opt secret = "secret", Need
    user_id = "user_id",
}

codec::write_object! {
    UserGetResponse { extra } Always request_id = "request_id", Always user_id =
    "user_id", Always client_user_id = "client_user_id", Always created_at =
    "created_at", Maybe updated_at = "updated_at", MaybeNull identity = "identity",
}

codec::read_object! {
    LinkTokenCreateRequest { extra } Opt client_id = "client_id", Opt secret = "secret",
    Need client_name = "client_name", Need language = "language", Need country_codes =
    "country_codes", Opt user = "user", Opt user_id = "user_id", OptNull products =
    "products", Opt webhook = "webhook", Opt base_report = "base_report", Opt
    credit_partner_insights = "credit_partner_insights", Opt cra_options = "cra_options",
    Opt consumer_report_permissible_purpose = "consumer_report_permissible_purpose", Opt
    enable_multi_item_link = "enable_multi_item_link",
}

codec::read_enum! {
    CountryCode by read_text
}

codec::read_object! {
    LinkTokenCreateRequestUser { extra } Need client_user_id = "client_user_id", Opt
    legal_name = "legal_name", OptNull name = "name", Opt phone_number = "phone_number",
    OptNull phone_number_verified_time = "phone_number_verified_time", Opt email_address
    = "email_address", OptNull email_address_verified_time =
    "email_address_verified_time", Opt ssn = "ssn", OptNull date_of_birth =
    "date_of_birth", OptNull address = "address", OptNull id_number = "id_number",
}

codec::read_object! {
    IdentityVerificationRequestUserName { extra } Need given_name = "given_name", Need
    family_name = "family_name",
}

codec::read_object! {
    UserAddress { extra } OptNull street = "street", OptNull street2 = "street2", OptNull
    city = "city", OptNull region = "region", OptNull postal_code = "postal_code", Need
    country = "country",
}

codec::read_object! {
    LinkTokenCreateRequestBaseReport { extra } Need days_requested = "days_requested",
    OptNull client_report_id = "client_report_id",
}

codec::read_object! {
    LinkTokenCreateRequestCreditPartnerInsights { extra } Opt days_requested =
    "days_requested",
}

codec::read_object! {
    LinkTokenCreateRequestCraOptions { extra } Need days_requested = "days_requested",
    Opt days_required = "days_required", OptNull client_report_id = "client_report_id",
    Opt partner_insights = "partner_insights", Opt base_report = "base_report", Opt
    cashflow_insights = "cashflow_insights", Opt lend_score = "lend_score", Opt
    network_insights = "network_insights", OptNull include_investments =
    "include_investments", Opt income_insights = "income_insights",
}

codec::read_object! {
    LinkTokenCreateRequestCraOptionsPartnerInsights { extra } OptNull prism_versions =
    "prism_versions", OptNull fico = "fico",
}

codec::read_object! {
    LinkTokenCreateRequestCraOptionsBaseReport { extra } OptNull client_report_id =
    "client_report_id", OptNull gse_options = "gse_options", OptNull require_identity =
    "require_identity", OptNull home_lending_report_options =
    "home_lending_report_options",
}

codec::read_object! {
    LinkTokenCreateRequestCraOptionsBaseReportGseOptions { extra } Need report_types =
    "report_types",
}

codec::read_object! {
    LinkTokenCreateRequestCraOptionsCashflowInsights { extra } OptNull attributes_version
    = "attributes_version",
}

codec::read_object! {
    LinkTokenCreateRequestCraOptionsLendScore { extra } OptNull lend_score_version =
    "lend_score_version",
}

codec::read_object! {
    LinkTokenCreateRequestCraOptionsNetworkInsights { extra } OptNull
    network_insights_version = "network_insights_version",
}

codec::read_object! {
    LinkTokenCreateRequestCraOptionsIncomeInsights { extra } OptNull
    income_insights_filter = "income_insights_filter", NeedNull income_insights_version =
    "income_insights_version",
}

codec::write_object! {
    LinkTokenCreateResponse { extra } Always link_token = "link_token", Always expiration
    = "expiration", Always request_id = "request_id", Maybe hosted_link_url =
    "hosted_link_url", Maybe user_id = "user_id",
}

codec::read_object! {
    WebhookVerificationKeyGetRequest { extra } Opt client_id = "client_id", Opt secret =
    "secret", Need key_id = "key_id",
}

codec::write_object! {
    WebhookVerificationKeyGetResponse { extra } Always key = "key", Always request_id =
    "request_id",
}

codec::write_object! {
    JwkPublicKey { extra } Always alg = "alg", Always crv = "crv", Always kid = "kid",
    Always kty = "kty", Always r#use = "use", Always x = "x", Always y = "y", Always
    created_at = "created_at", Always expired_at = "expired_at",
}

codec::read_object! {
    SandboxPublicTokenCreateRequest { extra } Opt client_id = "client_id", Opt secret =
    "secret", Need institution_id = "institution_id", Need initial_products =
    "initial_products", Opt options = "options", Opt user_token = "user_token", Opt
    user_id = "user_id",
}

codec::read_object! {
    SandboxPublicTokenCreateRequestOptions { extra } Opt webhook = "webhook", OptNull
    override_username = "override_username", OptNull override_password =
    "override_password", OptNull transactions = "transactions", OptNull statements =
    "statements", Opt income_verification = "income_verification",
}

codec::read_object! {
    SandboxPublicTokenCreateRequestOptionsTransactions { extra } Opt start_date =
    "start_date", Opt end_date = "end_date", Opt days_requested = "days_requested",
}

codec::read_object! {
    SandboxPublicTokenCreateRequestOptionsStatements { extra } Need start_date =
    "start_date", Need end_date = "end_date",
}

codec::read_object! {
    SandboxPublicTokenCreateRequestOptionsIncomeVerification { extra } Opt
    income_source_types = "income_source_types", Opt bank_income = "bank_income",
}

codec::read_enum! {
    IncomeVerificationSourceType by read_text
}

codec::read_object! {
    SandboxPublicTokenCreateRequestIncomeVerificationBankIncome { extra } Opt
    days_requested = "days_requested",
}

codec::write_object! {
    SandboxPublicTokenCreateResponse { extra } Always public_token = "public_token",
    Always request_id = "request_id",
}

codec::write_object! {
    CraUserCheckReportReadyWebhook { extra } Always webhook_type = "webhook_type", Always
    webhook_code = "webhook_code", Always user_id = "user_id", Maybe successful_products
    = "successful_products", Maybe failed_products = "failed_products", MaybeNull
    item_ids = "item_ids", Always environment = "environment",
}

codec::write_enum! {
    WebhookEnvironmentValues as_str
}

codec::write_object! {
    CraUserCheckReportFailedWebhook { extra } Always webhook_type = "webhook_type",
    Always webhook_code = "webhook_code", Always user_id = "user_id", MaybeNull item_ids
    = "item_ids", Always environment = "environment",
}

codec::write_object! {
    CraCheckReportReadyWebhook { extra } Always webhook_type = "webhook_type", Always
    webhook_code = "webhook_code", Always user_id = "user_id", MaybeNull
    successful_products = "successful_products", MaybeNull failed_products =
    "failed_products", MaybeNull item_ids = "item_ids", Always environment =
    "environment",
}

codec::write_object! {
    CraCheckReportFailedWebhook { extra } Always webhook_type = "webhook_type", Always
    webhook_code = "webhook_code", Always user_id = "user_id", MaybeNull item_ids =
    "item_ids", Always environment = "environment",
}

codec::write_enum! {
    PhoneNumberType as_str
}

codec::write_enum! {
    EmailType as_str
}

codec::write_enum! {
    CraUserCheckReportReadyWebhookWebhookType as_str
}

codec::write_enum! {
    CraUserCheckReportReadyWebhookWebhookCode as_str
}

codec::write_enum! {
    CraUserCheckReportFailedWebhookWebhookType as_str
}

codec::write_enum! {
    CraUserCheckReportFailedWebhookWebhookCode as_str
}

codec::write_enum! {
    CraCheckReportReadyWebhookWebhookType as_str
}

codec::write_enum! {
    CraCheckReportReadyWebhookWebhookCode as_str
}

codec::write_enum! {
    CraCheckReportFailedWebhookWebhookType as_str
}

codec::write_enum! {
    CraCheckReportFailedWebhookWebhookCode as_str
}

impl codec::Serialize for Webhook {
    fn serialize<S: codec::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::UserCheckReportReady(value) => codec::Serialize::serialize(value, to),
            Self::UserCheckReportFailed(value) => codec::Serialize::serialize(value, to),
            Self::CheckReportReady(value) => codec::Serialize::serialize(value, to),
            Self::CheckReportFailed(value) => codec::Serialize::serialize(value, to),
            Self::Unknown(value) => codec::Serialize::serialize(value.get(), to),
        }
    }
}
