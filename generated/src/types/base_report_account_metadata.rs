// @generated from spec/plaid-check.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::super::runtime::codec;
use super::super::runtime::serde::{Deserialize, Deserializer};
use super::super::runtime::serde::de::MapAccess;
use super::super::runtime::{Date, Extra};

/// Period for which the bank delivered data.
#[derive(Clone, Debug, PartialEq)]
pub struct BaseReportAccountMetadata {
    /// First day with data; null if unknown.
    pub start_date: Option<Date>,
    /// Last day with data; null if unknown.
    pub end_date: Option<Date>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

impl<'de> codec::Object<'de> for BaseReportAccountMetadata {
    const FIELDS: &'static [&'static str] = &["start_date", "end_date"];
    fn read<A: MapAccess<'de>>(map: A) -> Result<Self, A::Error> {
        let mut start_date = codec::NeedNull::new();
        let mut end_date = codec::NeedNull::new();
        let mut extra = Extra::new();
        codec::read(
            map,
            Self::FIELDS,
            &mut [&mut start_date, &mut end_date],
            &mut extra,
        )?;
        Ok(Self {
            start_date: start_date.take("start_date")?,
            end_date: end_date.take("end_date")?,
            extra,
        })
    }
}

impl<'de> Deserialize<'de> for BaseReportAccountMetadata {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        codec::read_object(from)
    }
}
