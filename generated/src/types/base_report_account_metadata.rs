// @generated from spec/plaid-check.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::super::runtime::codec;
use super::super::runtime::{Date, Extra};

/// Period for which the bank delivered data.
#[derive(Clone, Debug, PartialEq)]
pub struct BaseReportAccountMetadata {
    /// First day with data; null if unknown.
    pub start_date: Option<Date>,
    /// Last day with data; null if unknown.
    pub end_date: Option<Date>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

codec::read_object! {
    BaseReportAccountMetadata { extra } NeedNull start_date = "start_date", NeedNull
    end_date = "end_date",
}
