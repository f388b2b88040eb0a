// @generated from spec/plaid-check.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::super::runtime::codec;
use super::super::runtime::serde::{Deserialize, Deserializer};
use super::super::runtime::serde::de::MapAccess;
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

impl<'de> codec::Object<'de> for CraPartnerInsightsFicoReportCharacteristics {
    const FIELDS: &'static [&'static str] = &[
        "num_accounts",
        "avg_daily_balance_over_1_month",
        "avg_daily_balance_over_3_months",
        "avg_daily_balance_over_6_months",
        "avg_daily_balance_over_12_months",
        "days_since_earliest_tx",
        "days_since_most_recent_negative_ending_balance",
        "days_since_most_recent_insufficient_funds_fee_debit_tx",
        "tot_number_days_with_negative_balance_over_1_month",
        "tot_number_days_with_negative_balance_over_3_months",
        "tot_number_days_with_negative_balance_over_6_months",
        "tot_number_days_with_negative_balance_over_12_months",
        "days_since_most_recent_tx",
        "days_with_tx_over_1_month",
        "days_with_tx_over_3_months",
        "days_with_tx_over_6_months",
        "days_with_tx_over_12_months",
        "tot_current_balances",
        "num_checking_accounts",
        "num_money_market_accounts",
        "num_savings_accounts",
    ];
    fn read<A: MapAccess<'de>>(map: A) -> Result<Self, A::Error> {
        let mut num_accounts = codec::OptNull::new();
        let mut avg_daily_balance_over_1_month = codec::OptNull::new();
        let mut avg_daily_balance_over_3_months = codec::OptNull::new();
        let mut avg_daily_balance_over_6_months = codec::OptNull::new();
        let mut avg_daily_balance_over_12_months = codec::OptNull::new();
        let mut days_since_earliest_tx = codec::OptNull::new();
        let mut days_since_most_recent_negative_ending_balance = codec::OptNull::new();
        let mut days_since_most_recent_insufficient_funds_fee_debit_tx = codec::OptNull::new();
        let mut tot_number_days_with_negative_balance_over_1_month = codec::OptNull::new();
        let mut tot_number_days_with_negative_balance_over_3_months = codec::OptNull::new();
        let mut tot_number_days_with_negative_balance_over_6_months = codec::OptNull::new();
        let mut tot_number_days_with_negative_balance_over_12_months = codec::OptNull::new();
        let mut days_since_most_recent_tx = codec::OptNull::new();
        let mut days_with_tx_over_1_month = codec::OptNull::new();
        let mut days_with_tx_over_3_months = codec::OptNull::new();
        let mut days_with_tx_over_6_months = codec::OptNull::new();
        let mut days_with_tx_over_12_months = codec::OptNull::new();
        let mut tot_current_balances = codec::OptNull::new();
        let mut num_checking_accounts = codec::OptNull::new();
        let mut num_money_market_accounts = codec::OptNull::new();
        let mut num_savings_accounts = codec::OptNull::new();
        let mut extra = Extra::new();
        codec::read(
            map,
            Self::FIELDS,
            &mut [
                &mut num_accounts,
                &mut avg_daily_balance_over_1_month,
                &mut avg_daily_balance_over_3_months,
                &mut avg_daily_balance_over_6_months,
                &mut avg_daily_balance_over_12_months,
                &mut days_since_earliest_tx,
                &mut days_since_most_recent_negative_ending_balance,
                &mut days_since_most_recent_insufficient_funds_fee_debit_tx,
                &mut tot_number_days_with_negative_balance_over_1_month,
                &mut tot_number_days_with_negative_balance_over_3_months,
                &mut tot_number_days_with_negative_balance_over_6_months,
                &mut tot_number_days_with_negative_balance_over_12_months,
                &mut days_since_most_recent_tx,
                &mut days_with_tx_over_1_month,
                &mut days_with_tx_over_3_months,
                &mut days_with_tx_over_6_months,
                &mut days_with_tx_over_12_months,
                &mut tot_current_balances,
                &mut num_checking_accounts,
                &mut num_money_market_accounts,
                &mut num_savings_accounts,
            ],
            &mut extra,
        )?;
        Ok(Self {
            num_accounts: num_accounts.take(),
            avg_daily_balance_over_1_month: avg_daily_balance_over_1_month.take(),
            avg_daily_balance_over_3_months: avg_daily_balance_over_3_months.take(),
            avg_daily_balance_over_6_months: avg_daily_balance_over_6_months.take(),
            avg_daily_balance_over_12_months: avg_daily_balance_over_12_months.take(),
            days_since_earliest_tx: days_since_earliest_tx.take(),
            days_since_most_recent_negative_ending_balance: days_since_most_recent_negative_ending_balance
                .take(),
            days_since_most_recent_insufficient_funds_fee_debit_tx: days_since_most_recent_insufficient_funds_fee_debit_tx
                .take(),
            tot_number_days_with_negative_balance_over_1_month: tot_number_days_with_negative_balance_over_1_month
                .take(),
            tot_number_days_with_negative_balance_over_3_months: tot_number_days_with_negative_balance_over_3_months
                .take(),
            tot_number_days_with_negative_balance_over_6_months: tot_number_days_with_negative_balance_over_6_months
                .take(),
            tot_number_days_with_negative_balance_over_12_months: tot_number_days_with_negative_balance_over_12_months
                .take(),
            days_since_most_recent_tx: days_since_most_recent_tx.take(),
            days_with_tx_over_1_month: days_with_tx_over_1_month.take(),
            days_with_tx_over_3_months: days_with_tx_over_3_months.take(),
            days_with_tx_over_6_months: days_with_tx_over_6_months.take(),
            days_with_tx_over_12_months: days_with_tx_over_12_months.take(),
            tot_current_balances: tot_current_balances.take(),
            num_checking_accounts: num_checking_accounts.take(),
            num_money_market_accounts: num_money_market_accounts.take(),
            num_savings_accounts: num_savings_accounts.take(),
            extra,
        })
    }
}

impl<'de> Deserialize<'de> for CraPartnerInsightsFicoReportCharacteristics {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        codec::read_object(from)
    }
}
