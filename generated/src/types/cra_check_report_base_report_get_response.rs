// @generated from spec/plaid-check.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::{BaseReport, BaseReportWarning, RequestId};
use super::super::runtime::codec;
use super::super::runtime::Extra;

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

codec::read_object! {
    CraCheckReportBaseReportGetResponse { extra } Need report = "report", Need warnings =
    "warnings", Need request_id = "request_id",
}
