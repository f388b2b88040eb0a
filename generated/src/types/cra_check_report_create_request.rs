// @generated from spec/plaid-check.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::{
    ApiClientId, ApiSecret, ConsumerReportPermissiblePurpose,
    CraCheckReportCashflowInsightsGetOptions, CraCheckReportCreateBaseReportOptions,
    CraCheckReportCreatePartnerInsightsOptions, CraCheckReportIncomeInsightsGetOptions,
    CraCheckReportLendScoreGetOptions, CraCheckReportNetworkInsightsGetOptions,
    NewUserId, Products, UserToken,
};
use super::super::runtime::codec;
use super::super::runtime::{Extra, Field};

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

codec::write_object! {
    CraCheckReportCreateRequest { extra } Maybe client_id = "client_id", Maybe secret =
    "secret", Maybe user_id = "user_id", Maybe user_token = "user_token", Always webhook
    = "webhook", Always days_requested = "days_requested", Maybe days_required =
    "days_required", MaybeNull client_report_id = "client_report_id", MaybeNull products
    = "products", MaybeNull base_report = "base_report", MaybeNull cashflow_insights =
    "cashflow_insights", MaybeNull partner_insights = "partner_insights", MaybeNull
    lend_score = "lend_score", MaybeNull network_insights = "network_insights", MaybeNull
    include_investments = "include_investments", MaybeNull income_insights =
    "income_insights", Always consumer_report_permissible_purpose =
    "consumer_report_permissible_purpose",
}
