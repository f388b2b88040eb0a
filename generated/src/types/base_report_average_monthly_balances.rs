// @generated from spec/plaid-check.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::CreditAmountWithCurrency;
use super::super::runtime::codec;
use super::super::runtime::serde::{Deserialize, Deserializer};
use super::super::runtime::serde::de::MapAccess;
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

impl<'de> codec::Object<'de> for BaseReportAverageMonthlyBalances {
    const FIELDS: &'static [&'static str] = &[
        "start_date",
        "end_date",
        "average_balance",
    ];
    fn read<A: MapAccess<'de>>(map: A) -> Result<Self, A::Error> {
        let mut start_date = codec::Need::new();
        let mut end_date = codec::Need::new();
        let mut average_balance = codec::Need::new();
        let mut extra = Extra::new();
        codec::read(
            map,
            Self::FIELDS,
            &mut [&mut start_date, &mut end_date, &mut average_balance],
            &mut extra,
        )?;
        Ok(Self {
            start_date: start_date.take("start_date")?,
            end_date: end_date.take("end_date")?,
            average_balance: average_balance.take("average_balance")?,
            extra,
        })
    }
}

impl<'de> Deserialize<'de> for BaseReportAverageMonthlyBalances {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        codec::read_object(from)
    }
}
