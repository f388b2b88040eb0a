// @generated from spec/plaid-check.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::super::runtime::codec;
use super::super::runtime::serde::{Deserialize, Deserializer};
use super::super::runtime::serde::de::MapAccess;
use super::super::runtime::{Date, Extra, Field};

/// Longest pause between two transactions in one period.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct BaseReportLongestGapInsights {
    /// First day of the period.
    pub start_date: Option<Date>,
    /// Last day of the period.
    pub end_date: Option<Date>,
    /// Length of the pause in days; null if unknown.
    pub days: Field<i64>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

impl<'de> codec::Object<'de> for BaseReportLongestGapInsights {
    const FIELDS: &'static [&'static str] = &["start_date", "end_date", "days"];
    fn read<A: MapAccess<'de>>(map: A) -> Result<Self, A::Error> {
        let mut start_date = codec::Opt::new();
        let mut end_date = codec::Opt::new();
        let mut days = codec::OptNull::new();
        let mut extra = Extra::new();
        codec::read(
            map,
            Self::FIELDS,
            &mut [&mut start_date, &mut end_date, &mut days],
            &mut extra,
        )?;
        Ok(Self {
            start_date: start_date.take(),
            end_date: end_date.take(),
            days: days.take(),
            extra,
        })
    }
}

impl<'de> Deserialize<'de> for BaseReportLongestGapInsights {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        codec::read_object(from)
    }
}
