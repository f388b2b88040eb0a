// @generated from spec/plaid-check.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::CreditAmountWithCurrency;
use super::super::runtime::codec;
use super::super::runtime::Extra;

/// Mean balance of an account during one month.
#[derive(Clone, Debug, PartialEq)]
pub struct BaseReportAverageMonthlyBalances {
    /// First day of the month, as `YYYY-MM-DD`.
    pub start_date: String,
    /// Last day of the month, as `YYYY-MM-DD`.
    pub end_date: String,
    pub average_balance: CreditAmountWithCurrency,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

codec::read_object! {
    BaseReportAverageMonthlyBalances { extra } Need start_date = "start_date", Need
    end_date = "end_date", Need average_balance = "average_balance",
}
