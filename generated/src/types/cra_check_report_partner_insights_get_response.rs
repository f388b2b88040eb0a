// @generated from spec/plaid-check.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::{CheckReportWarning, CraPartnerInsights, RequestId};
use super::super::runtime::codec;
use super::super::runtime::Extra;

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

codec::read_object! {
    CraCheckReportPartnerInsightsGetResponse { extra } Opt report = "report", Need
    request_id = "request_id", Opt warnings = "warnings",
}
