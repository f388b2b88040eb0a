// @generated from spec/plaid-check.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::super::runtime::codec;
use super::super::runtime::{Date, Extra};

/// How often money moved in one period.
#[derive(Clone, Debug, PartialEq)]
pub struct BaseReportNumberFlowInsights {
    /// First day of the period.
    pub start_date: Date,
    /// Last day of the period.
    pub end_date: Date,
    /// How many movements there were.
    pub count: i64,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

codec::read_object! {
    BaseReportNumberFlowInsights { extra } Need start_date = "start_date", Need end_date
    = "end_date", Need count = "count",
}
