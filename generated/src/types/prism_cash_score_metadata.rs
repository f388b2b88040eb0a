// @generated from spec/plaid-check.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::super::runtime::codec;
use super::super::runtime::serde::{Deserialize, Deserializer};
use super::super::runtime::serde::de::MapAccess;
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

impl<'de> codec::Object<'de> for PrismCashScoreMetadata {
    const FIELDS: &'static [&'static str] = &[
        "max_age",
        "min_age",
        "min_age_credit",
        "min_age_debit",
        "max_age_debit",
        "max_age_credit",
        "num_trxn_credit",
        "num_trxn_debit",
        "l1m_credit_value_cnt",
        "l1m_debit_value_cnt",
    ];
    fn read<A: MapAccess<'de>>(map: A) -> Result<Self, A::Error> {
        let mut max_age = codec::NeedNull::new();
        let mut min_age = codec::NeedNull::new();
        let mut min_age_credit = codec::NeedNull::new();
        let mut min_age_debit = codec::NeedNull::new();
        let mut max_age_debit = codec::NeedNull::new();
        let mut max_age_credit = codec::NeedNull::new();
        let mut num_trxn_credit = codec::NeedNull::new();
        let mut num_trxn_debit = codec::NeedNull::new();
        let mut l1m_credit_value_cnt = codec::NeedNull::new();
        let mut l1m_debit_value_cnt = codec::NeedNull::new();
        let mut extra = Extra::new();
        codec::read(
            map,
            Self::FIELDS,
            &mut [
                &mut max_age,
                &mut min_age,
                &mut min_age_credit,
                &mut min_age_debit,
                &mut max_age_debit,
                &mut max_age_credit,
                &mut num_trxn_credit,
                &mut num_trxn_debit,
                &mut l1m_credit_value_cnt,
                &mut l1m_debit_value_cnt,
            ],
            &mut extra,
        )?;
        Ok(Self {
            max_age: max_age.take("max_age")?,
            min_age: min_age.take("min_age")?,
            min_age_credit: min_age_credit.take("min_age_credit")?,
            min_age_debit: min_age_debit.take("min_age_debit")?,
            max_age_debit: max_age_debit.take("max_age_debit")?,
            max_age_credit: max_age_credit.take("max_age_credit")?,
            num_trxn_credit: num_trxn_credit.take("num_trxn_credit")?,
            num_trxn_debit: num_trxn_debit.take("num_trxn_debit")?,
            l1m_credit_value_cnt: l1m_credit_value_cnt.take("l1m_credit_value_cnt")?,
            l1m_debit_value_cnt: l1m_debit_value_cnt.take("l1m_debit_value_cnt")?,
            extra,
        })
    }
}

impl<'de> Deserialize<'de> for PrismCashScoreMetadata {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        codec::read_object(from)
    }
}
