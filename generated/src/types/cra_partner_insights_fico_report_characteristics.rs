// @generated from spec/plaid-check.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::super::runtime::codec;
use super::super::runtime::{Extra, Field};

/// FICO's summary of the bank data behind its scores; every figure is null when it could not be worked out.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct CraPartnerInsightsFicoReportCharacteristics {
    /// How many checking, savings and money market accounts the report covers.
    pub num_accounts: Field<i64>,
    /// Mean daily balance during the last month, as a sum of money.
    pub avg_daily_balance_over_1_month: Field<f64>,
    /// Mean daily balance during the last three months, as a sum of money.
    pub avg_daily_balance_over_3_months: Field<f64>,
    /// Mean daily balance during the last six months, as a sum of money.
    pub avg_daily_balance_over_6_months: Field<f64>,
    /// Mean daily balance during the last twelve months, as a sum of money.
    pub avg_daily_balance_over_12_months: Field<f64>,
    /// Age in days of the oldest transaction seen.
    pub days_since_earliest_tx: Field<i64>,
    /// Days elapsed since an account last closed a day below zero.
    pub days_since_most_recent_negative_ending_balance: Field<i64>,
    /// Days elapsed since a fee for insufficient funds was last charged.
    pub days_since_most_recent_insufficient_funds_fee_debit_tx: Field<i64>,
    /// Count of days spent below zero during the last month.
    pub tot_number_days_with_negative_balance_over_1_month: Field<i64>,
    /// Count of days spent below zero during the last three months.
    pub tot_number_days_with_negative_balance_over_3_months: Field<i64>,
    /// Count of days spent below zero during the last six months.
    pub tot_number_days_with_negative_balance_over_6_months: Field<i64>,
    /// Count of days spent below zero during the last twelve months.
    pub tot_number_days_with_negative_balance_over_12_months: Field<i64>,
    /// Age in days of the newest transaction seen.
    pub days_since_most_recent_tx: Field<i64>,
    /// Count of active days, those with a transaction, during the last month.
    pub days_with_tx_over_1_month: Field<i64>,
    /// Count of active days, those with a transaction, during the last three months.
    pub days_with_tx_over_3_months: Field<i64>,
    /// Count of active days, those with a transaction, during the last six months.
    pub days_with_tx_over_6_months: Field<i64>,
    /// Count of active days, those with a transaction, during the last twelve months.
    pub days_with_tx_over_12_months: Field<i64>,
    /// Current balances of all covered accounts added up.
    pub tot_current_balances: Field<f64>,
    /// How many of the covered accounts are checking accounts.
    pub num_checking_accounts: Field<i64>,
    /// How many of the covered accounts are money market accounts.
    pub num_money_market_accounts: Field<i64>,
    /// How many of the covered accounts are savings accounts.
    pub num_savings_accounts: Field<i64>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

codec::read_object! {
    CraPartnerInsightsFicoReportCharacteristics { extra } OptNull num_accounts =
    "num_accounts", OptNull avg_daily_balance_over_1_month =
    "avg_daily_balance_over_1_month", OptNull avg_daily_balance_over_3_months =
    "avg_daily_balance_over_3_months", OptNull avg_daily_balance_over_6_months =
    "avg_daily_balance_over_6_months", OptNull avg_daily_balance_over_12_months =
    "avg_daily_balance_over_12_months", OptNull days_since_earliest_tx =
    "days_since_earliest_tx", OptNull days_since_most_recent_negative_ending_balance =
    "days_since_most_recent_negative_ending_balance", OptNull
    days_since_most_recent_insufficient_funds_fee_debit_tx =
    "days_since_most_recent_insufficient_funds_fee_debit_tx", OptNull
    tot_number_days_with_negative_balance_over_1_month =
    "tot_number_days_with_negative_balance_over_1_month", OptNull
    tot_number_days_with_negative_balance_over_3_months =
    "tot_number_days_with_negative_balance_over_3_months", OptNull
    tot_number_days_with_negative_balance_over_6_months =
    "tot_number_days_with_negative_balance_over_6_months", OptNull
    tot_number_days_with_negative_balance_over_12_months =
    "tot_number_days_with_negative_balance_over_12_months", OptNull
    days_since_most_recent_tx = "days_since_most_recent_tx", OptNull
    days_with_tx_over_1_month = "days_with_tx_over_1_month", OptNull
    days_with_tx_over_3_months = "days_with_tx_over_3_months", OptNull
    days_with_tx_over_6_months = "days_with_tx_over_6_months", OptNull
    days_with_tx_over_12_months = "days_with_tx_over_12_months", OptNull
    tot_current_balances = "tot_current_balances", OptNull num_checking_accounts =
    "num_checking_accounts", OptNull num_money_market_accounts =
    "num_money_market_accounts", OptNull num_savings_accounts = "num_savings_accounts",
}
