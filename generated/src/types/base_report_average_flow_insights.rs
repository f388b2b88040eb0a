// @generated from spec/plaid-check.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::CreditAmountWithCurrency;
use super::super::runtime::codec;
use super::super::runtime::{Date, Extra};

/// Mean amount of the movements in one period.
#[derive(Clone, Debug, PartialEq)]
pub struct BaseReportAverageFlowInsights {
    /// First day of the period.
    pub start_date: Date,
    /// Last day of the period.
    pub end_date: Date,
    pub total_amount: CreditAmountWithCurrency,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

codec::read_object! {
    BaseReportAverageFlowInsights { extra } Need start_date = "start_date", Need end_date
    = "end_date", Need total_amount = "total_amount",
}
