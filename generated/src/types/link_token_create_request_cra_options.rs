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
use super::super::runtime::serde::{Serialize, Serializer};
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

impl Serialize for LinkTokenCreateRequestCraOptions {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        codec::write(
            to,
            &[
                ("days_requested", &codec::Always(&self.days_requested)),
                ("days_required", &codec::Maybe(&self.days_required)),
                ("client_report_id", &codec::MaybeNull(&self.client_report_id)),
                ("partner_insights", &codec::Maybe(&self.partner_insights)),
                ("base_report", &codec::Maybe(&self.base_report)),
                ("cashflow_insights", &codec::Maybe(&self.cashflow_insights)),
                ("lend_score", &codec::Maybe(&self.lend_score)),
                ("network_insights", &codec::Maybe(&self.network_insights)),
                ("include_investments", &codec::MaybeNull(&self.include_investments)),
                ("income_insights", &codec::Maybe(&self.income_insights)),
            ],
            &self.extra,
        )
    }
}
