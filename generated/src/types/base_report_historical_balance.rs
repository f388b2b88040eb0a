// @generated from spec/plaid-check.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::super::runtime::codec;
use super::super::runtime::serde::{Deserialize, Deserializer};
use super::super::runtime::serde::de::MapAccess;
use super::super::runtime::{Date, Extra};

/// Balance of an account at the end of one past day.
#[derive(Clone, Debug, PartialEq)]
pub struct BaseReportHistoricalBalance {
    /// The day in question.
    pub date: Date,
    /// Funds held at the end of that day, worked out from later transactions.
    pub current: f64,
    /// ISO 4217 currency of the balance; null if an unofficial currency is given instead.
    pub iso_currency_code: Option<String>,
    /// Code of a currency outside ISO 4217, such as a cryptocurrency; null if an ISO code is given.
    pub unofficial_currency_code: Option<String>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

impl<'de> codec::Object<'de> for BaseReportHistoricalBalance {
    const FIELDS: &'static [&'static str] = &[
        "date",
        "current",
        "iso_currency_code",
        "unofficial_currency_code",
    ];
    fn read<A: MapAccess<'de>>(map: A) -> Result<Self, A::Error> {
        let mut date = codec::Need::new();
        let mut current = codec::Need::new();
        let mut iso_currency_code = codec::NeedNull::new();
        let mut unofficial_currency_code = codec::NeedNull::new();
        let mut extra = Extra::new();
        codec::read(
            map,
            Self::FIELDS,
            &mut [
                &mut date,
                &mut current,
                &mut iso_currency_code,
                &mut unofficial_currency_code,
            ],
            &mut extra,
        )?;
        Ok(Self {
            date: date.take("date")?,
            current: current.take("current")?,
            iso_currency_code: iso_currency_code.take("iso_currency_code")?,
            unofficial_currency_code: unofficial_currency_code
                .take("unofficial_currency_code")?,
            extra,
        })
    }
}

impl<'de> Deserialize<'de> for BaseReportHistoricalBalance {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        codec::read_object(from)
    }
}
