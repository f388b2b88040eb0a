// @generated from spec/plaid-check.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::super::runtime::codec;
use super::super::runtime::{Date, Extra};

/// Period that the account's transactions cover.
#[derive(Clone, Debug, PartialEq)]
pub struct CraPartnerInsightsItemAccountMetadata {
    /// Day of the oldest transaction that was read; null if there is none.
    pub start_date: Option<Date>,
    /// Day of the newest transaction that was read; null if there is none.
    pub end_date: Option<Date>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

codec::read_object! {
    CraPartnerInsightsItemAccountMetadata { extra } NeedNull start_date = "start_date",
    NeedNull end_date = "end_date",
}
