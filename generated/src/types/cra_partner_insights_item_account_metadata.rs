// @generated from spec/plaid-check.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::super::runtime::codec;
use super::super::runtime::serde::{Deserialize, Deserializer};
use super::super::runtime::serde::de::MapAccess;
use super::super::runtime::{Date, Extra};

/// Period that the account's transactions cover.
#[derive(Clone, Debug, PartialEq)]
pub struct CraPartnerInsightsItemAccountMetadata {
    /// Day of the oldest transaction that was read; null if there is none.
    pub start_date: Option<Date>,
    /// Day of the newest transaction that was read; null if there is none.
    pub end_date: Option<Date>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

impl<'de> codec::Object<'de> for CraPartnerInsightsItemAccountMetadata {
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

impl<'de> Deserialize<'de> for CraPartnerInsightsItemAccountMetadata {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        codec::read_object(from)
    }
}
