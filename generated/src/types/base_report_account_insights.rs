// @generated from spec/plaid-check.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::{
    BaseReportAverageFlowInsights, BaseReportLongestGapInsights,
    BaseReportNumberFlowInsights,
};
use super::super::runtime::codec;
use super::super::runtime::{Date, Extra, Field};

/// Figures on the activity of an account. Deprecated: read `attributes` of the report and of the account.
#[deprecated]
#[derive(Clone, Debug, PartialEq, Default)]
pub struct BaseReportAccountInsights {
    /// Day of the oldest transaction; null if there is none.
    pub oldest_transaction_date: Field<Date>,
    /// Day of the newest transaction; null if there is none.
    pub most_recent_transaction_date: Field<Date>,
    /// Days of history that the account offers.
    pub days_available: Option<i64>,
    /// Mean distance between one transaction and the next, in days.
    pub average_days_between_transactions: Option<f64>,
    /// Longest pause between two transactions, for each period.
    pub longest_gaps_between_transactions: Option<Vec<BaseReportLongestGapInsights>>,
    /// How often money arrived, for each period; empty for accounts that hold no deposits.
    pub number_of_inflows: Option<Vec<BaseReportNumberFlowInsights>>,
    /// Mean US dollar amount of money that arrived, for each period; empty for accounts that hold no deposits.
    pub average_inflow_amounts: Option<Vec<BaseReportAverageFlowInsights>>,
    /// How often money left, for each period; empty for accounts that hold no deposits.
    pub number_of_outflows: Option<Vec<BaseReportNumberFlowInsights>>,
    /// Mean US dollar amount of money that left, for each period; empty for accounts that hold no deposits.
    pub average_outflow_amounts: Option<Vec<BaseReportAverageFlowInsights>>,
    /// Count of days without any transaction.
    pub number_of_days_no_transactions: Option<i64>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

codec::read_object! {
    BaseReportAccountInsights { extra } OptNull oldest_transaction_date =
    "oldest_transaction_date", OptNull most_recent_transaction_date =
    "most_recent_transaction_date", Opt days_available = "days_available", Opt
    average_days_between_transactions = "average_days_between_transactions", Opt
    longest_gaps_between_transactions = "longest_gaps_between_transactions", Opt
    number_of_inflows = "number_of_inflows", Opt average_inflow_amounts =
    "average_inflow_amounts", Opt number_of_outflows = "number_of_outflows", Opt
    average_outflow_amounts = "average_outflow_amounts", Opt
    number_of_days_no_transactions = "number_of_days_no_transactions",
}
