// @generated from spec/plaid-check.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::{BaseReportWarningCode, Cause};
use super::super::runtime::codec;
use super::super::runtime::Extra;

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

codec::read_object! {
    BaseReportWarning { extra } Need warning_type = "warning_type", Need warning_code =
    "warning_code", NeedNull cause = "cause",
}
