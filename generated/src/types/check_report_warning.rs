// @generated from spec/plaid-check.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::{Cause, CheckReportWarningCode};
use super::super::runtime::codec;
use super::super::runtime::Extra;

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

codec::read_object! {
    CheckReportWarning { extra } Need warning_type = "warning_type", Need warning_code =
    "warning_code", NeedNull cause = "cause",
}
