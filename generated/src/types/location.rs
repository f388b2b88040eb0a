// @generated from spec/plaid-check.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::super::runtime::codec;
use super::super::runtime::serde::{Deserialize, Deserializer};
use super::super::runtime::serde::de::MapAccess;
use super::super::runtime::Extra;

/// Where a purchase took place; filled for physical places only.
#[derive(Clone, Debug, PartialEq)]
pub struct Location {
    /// Street line; null if unknown.
    pub address: Option<String>,
    /// City or town; null if unknown.
    pub city: Option<String>,
    /// Region, such as a US state; null if unknown.
    pub region: Option<String>,
    /// ZIP or other postal code; null if unknown.
    pub postal_code: Option<String>,
    /// Two-letter ISO 3166-1 country code; null if unknown.
    pub country: Option<String>,
    /// Latitude in decimal degrees; null if unknown.
    pub lat: Option<f64>,
    /// Longitude in decimal degrees; null if unknown.
    pub lon: Option<f64>,
    /// Number by which the merchant calls its store; null if unknown.
    pub store_number: Option<String>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

impl<'de> codec::Object<'de> for Location {
    const FIELDS: &'static [&'static str] = &[
        "address",
        "city",
        "region",
        "postal_code",
        "country",
        "lat",
        "lon",
        "store_number",
    ];
    fn read<A: MapAccess<'de>>(map: A) -> Result<Self, A::Error> {
        let mut address = codec::NeedNull::new();
        let mut city = codec::NeedNull::new();
        let mut region = codec::NeedNull::new();
        let mut postal_code = codec::NeedNull::new();
        let mut country = codec::NeedNull::new();
        let mut lat = codec::NeedNull::new();
        let mut lon = codec::NeedNull::new();
        let mut store_number = codec::NeedNull::new();
        let mut extra = Extra::new();
        codec::read(
            map,
            Self::FIELDS,
            &mut [
                &mut address,
                &mut city,
                &mut region,
                &mut postal_code,
                &mut country,
                &mut lat,
                &mut lon,
                &mut store_number,
            ],
            &mut extra,
        )?;
        Ok(Self {
            address: address.take("address")?,
            city: city.take("city")?,
            region: region.take("region")?,
            postal_code: postal_code.take("postal_code")?,
            country: country.take("country")?,
            lat: lat.take("lat")?,
            lon: lon.take("lon")?,
            store_number: store_number.take("store_number")?,
            extra,
        })
    }
}

impl<'de> Deserialize<'de> for Location {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        codec::read_object(from)
    }
}
