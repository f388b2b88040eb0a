// @generated from spec/plaid-check.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::CreditAmountWithCurrency;
use super::super::runtime::codec;
use super::super::runtime::serde::{Deserialize, Deserializer};
use super::super::runtime::serde::de::MapAccess;
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

impl<'de> codec::Object<'de> for BaseReportAverageFlowInsights {
    const FIELDS: &'static [&'static str] = &["start_date", "end_date", "total_amount"];
    fn read<A: MapAccess<'de>>(map: A) -> Result<Self, A::Error> {
        let mut start_date = codec::Need::new();
        let mut end_date = codec::Need::new();
        let mut total_amount = codec::Need::new();
        let mut extra = Extra::new();
        codec::read(
            map,
            Self::FIELDS,
            &mut [&mut start_date, &mut end_date, &mut total_amount],
            &mut extra,
        )?;
        Ok(Self {
            start_date: start_date.take("start_date")?,
            end_date: end_date.take("end_date")?,
            total_amount: total_amount.take("total_amount")?,
            extra,
        })
    }
}

impl<'de> Deserialize<'de> for BaseReportAverageFlowInsights {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        codec::read_object(from)
    }
}
