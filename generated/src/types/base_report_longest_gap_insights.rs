// @generated from spec/plaid-check.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::super::runtime::codec;
use super::super::runtime::{Date, Extra, Field};

/// Longest pause between two transactions in one period.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct BaseReportLongestGapInsights {
    /// First day of the period.
    pub start_date: Option<Date>,
    /// Last day of the period.
    pub end_date: Option<Date>,
    /// Length of the pause in days; null if unknown.
    pub days: Field<i64>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

codec::read_object! {
    BaseReportLongestGapInsights { extra } Opt start_date = "start_date", Opt end_date =
    "end_date", OptNull days = "days",
}
