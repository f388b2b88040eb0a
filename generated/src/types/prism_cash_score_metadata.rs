// @generated from spec/plaid-check.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::super::runtime::codec;
use super::super::runtime::Extra;

/// Facts about the transactions that a Prism score was computed from; each is null when unknown.
#[derive(Clone, Debug, PartialEq)]
pub struct PrismCashScoreMetadata {
    /// Age in days of the oldest transaction.
    pub max_age: Option<i64>,
    /// Age in days of the newest transaction.
    pub min_age: Option<i64>,
    /// Age in days of the newest credit (money in).
    pub min_age_credit: Option<i64>,
    /// Age in days of the newest debit (money out).
    pub min_age_debit: Option<i64>,
    /// Age in days of the oldest debit (money out).
    pub max_age_debit: Option<i64>,
    /// Age in days of the oldest credit (money in).
    pub max_age_credit: Option<i64>,
    /// How many credits (money in) were used.
    pub num_trxn_credit: Option<i64>,
    /// How many debits (money out) were used.
    pub num_trxn_debit: Option<i64>,
    /// How many credits (money in) fall within the latest 30 days.
    pub l1m_credit_value_cnt: Option<i64>,
    /// How many debits (money out) fall within the latest 30 days.
    pub l1m_debit_value_cnt: Option<i64>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

codec::read_object! {
    PrismCashScoreMetadata { extra } NeedNull max_age = "max_age", NeedNull min_age =
    "min_age", NeedNull min_age_credit = "min_age_credit", NeedNull min_age_debit =
    "min_age_debit", NeedNull max_age_debit = "max_age_debit", NeedNull max_age_credit =
    "max_age_credit", NeedNull num_trxn_credit = "num_trxn_credit", NeedNull
    num_trxn_debit = "num_trxn_debit", NeedNull l1m_credit_value_cnt =
    "l1m_credit_value_cnt", NeedNull l1m_debit_value_cnt = "l1m_debit_value_cnt",
}
