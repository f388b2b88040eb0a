// @generated from spec/plaid-check.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::{
    CraPartnerInsightsFicoResults, CraPartnerInsightsItem, CraPartnerInsightsPrism,
};
use super::super::runtime::codec;
use super::super::runtime::{DateTime, Extra, Field};

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

codec::read_object! {
    CraPartnerInsights { extra } Opt report_id = "report_id", Opt generated_time =
    "generated_time", OptNull client_report_id = "client_report_id", OptNull fico =
    "fico", OptNull prism = "prism", Opt items = "items",
}
