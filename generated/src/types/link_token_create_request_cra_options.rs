// @generated from spec/plaid-check.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::{
    LinkTokenCreateRequestCraOptionsBaseReport,
    LinkTokenCreateRequestCraOptionsCashflowInsights,
    LinkTokenCreateRequestCraOptionsIncomeInsights,
    LinkTokenCreateRequestCraOptionsLendScore,
    LinkTokenCreateRequestCraOptionsNetworkInsights,
    LinkTokenCreateRequestCraOptionsPartnerInsights,
};
use super::super::runtime::codec;
use super::super::runtime::{Extra, Field};

/// Settings for the consumer report that is made after Link.
#[derive(Clone, Debug, PartialEq)]
pub struct LinkTokenCreateRequestCraOptions {
    /// Days of history to ask for, up to 731; lower numbers are raised to 180.
    pub days_requested: i64,
    /// Days of history without which the report fails, up to 184.
    pub days_required: Option<i64>,
    /// Your own key for the report, such as a loan number.
    pub client_report_id: Field<String>,
    pub partner_insights: Option<LinkTokenCreateRequestCraOptionsPartnerInsights>,
    pub base_report: Option<LinkTokenCreateRequestCraOptionsBaseReport>,
    pub cashflow_insights: Option<LinkTokenCreateRequestCraOptionsCashflowInsights>,
    pub lend_score: Option<LinkTokenCreateRequestCraOptionsLendScore>,
    pub network_insights: Option<LinkTokenCreateRequestCraOptionsNetworkInsights>,
    /// `true` also collects investment data from the connected accounts.
    pub include_investments: Field<bool>,
    pub income_insights: Option<LinkTokenCreateRequestCraOptionsIncomeInsights>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

impl LinkTokenCreateRequestCraOptions {
    /// A value with its required members; the others are absent.
    #[must_use]
    pub fn new(days_requested: i64) -> Self {
        Self {
            days_requested,
            days_required: Default::default(),
            client_report_id: Default::default(),
            partner_insights: Default::default(),
            base_report: Default::default(),
            cashflow_insights: Default::default(),
            lend_score: Default::default(),
            network_insights: Default::default(),
            include_investments: Default::default(),
            income_insights: Default::default(),
            extra: Default::default(),
        }
    }
}

codec::write_object! {
    LinkTokenCreateRequestCraOptions { extra } Always days_requested = "days_requested",
    Maybe days_required = "days_required", MaybeNull client_report_id =
    "client_report_id", Maybe partner_insights = "partner_insights", Maybe base_report =
    "base_report", Maybe cashflow_insights = "cashflow_insights", Maybe lend_score =
    "lend_score", Maybe network_insights = "network_insights", MaybeNull
    include_investments = "include_investments", Maybe income_insights =
    "income_insights",
}
