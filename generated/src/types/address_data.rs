// @generated from spec/plaid-check.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::super::runtime::codec;
use super::super::runtime::serde::{Deserialize, Deserializer, Serialize, Serializer};
use super::super::runtime::serde::de::MapAccess;
use super::super::runtime::Extra;

/// The parts of a postal address.
#[derive(Clone, Debug, PartialEq)]
pub struct AddressData {
    /// City or town; null if unknown.
    pub city: Option<String>,
    /// Region, such as the US state `NC`; null if unknown.
    pub region: Option<String>,
    /// Street line with house number and unit.
    pub street: String,
    /// ZIP or other postal code; null if unknown.
    pub postal_code: Option<String>,
    /// Two-letter ISO 3166-1 country code; null if unknown.
    pub country: Option<String>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

/// The required members of [`AddressData`].
#[derive(Clone, Debug, PartialEq)]
pub struct AddressDataRequired {
    /// City or town; null if unknown.
    pub city: Option<String>,
    /// Region, such as the US state `NC`; null if unknown.
    pub region: Option<String>,
    /// Street line with house number and unit.
    pub street: String,
    /// ZIP or other postal code; null if unknown.
    pub postal_code: Option<String>,
    /// Two-letter ISO 3166-1 country code; null if unknown.
    pub country: Option<String>,
}

impl From<AddressDataRequired> for AddressData {
    fn from(required: AddressDataRequired) -> Self {
        Self {
            city: required.city,
            region: required.region,
            street: required.street,
            postal_code: required.postal_code,
            country: required.country,
            extra: Default::default(),
        }
    }
}

impl<'de> codec::Object<'de> for AddressData {
    const FIELDS: &'static [&'static str] = &[
        "city",
        "region",
        "street",
        "postal_code",
        "country",
    ];
    fn read<A: MapAccess<'de>>(map: A) -> Result<Self, A::Error> {
        let mut city = codec::NeedNull::new();
        let mut region = codec::NeedNull::new();
        let mut street = codec::Need::new();
        let mut postal_code = codec::NeedNull::new();
        let mut country = codec::NeedNull::new();
        let mut extra = Extra::new();
        codec::read(
            map,
            Self::FIELDS,
            &mut [&mut city, &mut region, &mut street, &mut postal_code, &mut country],
            &mut extra,
        )?;
        Ok(Self {
            city: city.take("city")?,
            region: region.take("region")?,
            street: street.take("street")?,
            postal_code: postal_code.take("postal_code")?,
            country: country.take("country")?,
            extra,
        })
    }
}

impl<'de> Deserialize<'de> for AddressData {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        codec::read_object(from)
    }
}

impl Serialize for AddressData {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        codec::write(
            to,
            &[
                ("city", &codec::Always(&self.city)),
                ("region", &codec::Always(&self.region)),
                ("street", &codec::Always(&self.street)),
                ("postal_code", &codec::Always(&self.postal_code)),
                ("country", &codec::Always(&self.country)),
            ],
            &self.extra,
        )
    }
}
