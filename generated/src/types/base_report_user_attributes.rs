// @generated from spec/plaid-check.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::{
    TotalReportInflowAmount, TotalReportInflowAmount30d, TotalReportInflowAmount60d,
    TotalReportInflowAmount90d, TotalReportOutflowAmount, TotalReportOutflowAmount30d,
    TotalReportOutflowAmount60d, TotalReportOutflowAmount90d,
};
use super::super::runtime::codec;
use super::super::runtime::{Extra, Field};

/// Figures derived from the transactions of all accounts together.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct BaseReportUserAttributes {
    /// Insufficient-funds and overdraft fees on all accounts over the whole report, less those paid back.
    pub nsf_overdraft_transactions_count: Option<i64>,
    /// Insufficient-funds and overdraft fees on all accounts in the latest 30 days, less those paid back.
    pub nsf_overdraft_transactions_count_30d: Option<i64>,
    /// Insufficient-funds and overdraft fees on all accounts in the latest 60 days, less those paid back.
    pub nsf_overdraft_transactions_count_60d: Option<i64>,
    /// Insufficient-funds and overdraft fees on all accounts in the latest 90 days, less those paid back.
    pub nsf_overdraft_transactions_count_90d: Option<i64>,
    pub total_inflow_amount: Field<TotalReportInflowAmount>,
    pub total_inflow_amount_30d: Field<TotalReportInflowAmount30d>,
    pub total_inflow_amount_60d: Field<TotalReportInflowAmount60d>,
    pub total_inflow_amount_90d: Field<TotalReportInflowAmount90d>,
    pub total_outflow_amount: Field<TotalReportOutflowAmount>,
    pub total_outflow_amount_30d: Field<TotalReportOutflowAmount30d>,
    pub total_outflow_amount_60d: Field<TotalReportOutflowAmount60d>,
    pub total_outflow_amount_90d: Field<TotalReportOutflowAmount90d>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

codec::read_object! {
    BaseReportUserAttributes { extra } Opt nsf_overdraft_transactions_count =
    "nsf_overdraft_transactions_count", Opt nsf_overdraft_transactions_count_30d =
    "nsf_overdraft_transactions_count_30d", Opt nsf_overdraft_transactions_count_60d =
    "nsf_overdraft_transactions_count_60d", Opt nsf_overdraft_transactions_count_90d =
    "nsf_overdraft_transactions_count_90d", OptNull total_inflow_amount =
    "total_inflow_amount", OptNull total_inflow_amount_30d = "total_inflow_amount_30d",
    OptNull total_inflow_amount_60d = "total_inflow_amount_60d", OptNull
    total_inflow_amount_90d = "total_inflow_amount_90d", OptNull total_outflow_amount =
    "total_outflow_amount", OptNull total_outflow_amount_30d =
    "total_outflow_amount_30d", OptNull total_outflow_amount_60d =
    "total_outflow_amount_60d", OptNull total_outflow_amount_90d =
    "total_outflow_amount_90d",
}
