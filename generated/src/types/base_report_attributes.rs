// @generated from spec/plaid-check.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::{
    TotalInflowAmount, TotalInflowAmount30d, TotalInflowAmount60d, TotalInflowAmount90d,
    TotalOutflowAmount, TotalOutflowAmount30d, TotalOutflowAmount60d,
    TotalOutflowAmount90d,
};
use super::super::runtime::codec;
use super::super::runtime::{Extra, Field};

/// Figures derived from the transactions of one account.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct BaseReportAttributes {
    /// True if this looks like the user's main account of its kind; null if undecided.
    pub is_primary_account: Field<bool>,
    /// How surely this is the main account, from 0 to 1; null if undecided.
    pub primary_account_score: Field<f64>,
    /// Insufficient-funds and overdraft fees over the whole report, less those paid back.
    pub nsf_overdraft_transactions_count: Option<i64>,
    /// Insufficient-funds and overdraft fees of the latest 30 days, less those paid back.
    pub nsf_overdraft_transactions_count_30d: Option<i64>,
    /// Insufficient-funds and overdraft fees of the latest 60 days, less those paid back.
    pub nsf_overdraft_transactions_count_60d: Option<i64>,
    /// Insufficient-funds and overdraft fees of the latest 90 days, less those paid back.
    pub nsf_overdraft_transactions_count_90d: Option<i64>,
    pub total_inflow_amount: Field<TotalInflowAmount>,
    pub total_inflow_amount_30d: Field<TotalInflowAmount30d>,
    pub total_inflow_amount_60d: Field<TotalInflowAmount60d>,
    pub total_inflow_amount_90d: Field<TotalInflowAmount90d>,
    pub total_outflow_amount: Field<TotalOutflowAmount>,
    pub total_outflow_amount_30d: Field<TotalOutflowAmount30d>,
    pub total_outflow_amount_60d: Field<TotalOutflowAmount60d>,
    pub total_outflow_amount_90d: Field<TotalOutflowAmount90d>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

codec::read_object! {
    BaseReportAttributes { extra } OptNull is_primary_account = "is_primary_account",
    OptNull primary_account_score = "primary_account_score", Opt
    nsf_overdraft_transactions_count = "nsf_overdraft_transactions_count", Opt
    nsf_overdraft_transactions_count_30d = "nsf_overdraft_transactions_count_30d", Opt
    nsf_overdraft_transactions_count_60d = "nsf_overdraft_transactions_count_60d", Opt
    nsf_overdraft_transactions_count_90d = "nsf_overdraft_transactions_count_90d",
    OptNull total_inflow_amount = "total_inflow_amount", OptNull total_inflow_amount_30d
    = "total_inflow_amount_30d", OptNull total_inflow_amount_60d =
    "total_inflow_amount_60d", OptNull total_inflow_amount_90d =
    "total_inflow_amount_90d", OptNull total_outflow_amount = "total_outflow_amount",
    OptNull total_outflow_amount_30d = "total_outflow_amount_30d", OptNull
    total_outflow_amount_60d = "total_outflow_amount_60d", OptNull
    total_outflow_amount_90d = "total_outflow_amount_90d",
}
