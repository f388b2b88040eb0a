// @generated from spec/plaid-check.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::{CreditIsoCurrencyCode, CreditUnofficialCurrencyCode};
use super::super::runtime::codec;
use super::super::runtime::serde::{Deserialize, Deserializer};
use super::super::runtime::serde::de::MapAccess;
use super::super::runtime::Extra;

/// Money that left all covered accounts in the latest 90 days, US dollars only; null if not known.
#[derive(Clone, Debug, PartialEq)]
pub struct TotalReportOutflowAmount90d {
    /// The total in dollars, to two decimals; above zero, as leaving money is.
    pub amount: f64,
    pub iso_currency_code: Option<CreditIsoCurrencyCode>,
    pub unofficial_currency_code: Option<CreditUnofficialCurrencyCode>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

impl<'de> codec::Object<'de> for TotalReportOutflowAmount90d {
    const FIELDS: &'static [&'static str] = &[
        "amount",
        "iso_currency_code",
        "unofficial_currency_code",
    ];
    fn read<A: MapAccess<'de>>(map: A) -> Result<Self, A::Error> {
        let mut amount = codec::Need::new();
        let mut iso_currency_code = codec::NeedNull::new();
        let mut unofficial_currency_code = codec::NeedNull::new();
        let mut extra = Extra::new();
        codec::read(
            map,
            Self::FIELDS,
            &mut [&mut amount, &mut iso_currency_code, &mut unofficial_currency_code],
            &mut extra,
        )?;
        Ok(Self {
            amount: amount.take("amount")?,
            iso_currency_code: iso_currency_code.take("iso_currency_code")?,
            unofficial_currency_code: unofficial_currency_code
                .take("unofficial_currency_code")?,
            extra,
        })
    }
}

impl<'de> Deserialize<'de> for TotalReportOutflowAmount90d {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        codec::read_object(from)
    }
}
