// @generated from spec/plaid-check.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::super::runtime::codec;
use super::super::runtime::serde::{Deserialize, Deserializer, Serialize, Serializer};
use super::super::runtime::serde::de::MapAccess;
use super::super::runtime::{Extra, Field};

/// One postal address.
#[derive(Clone, Debug, PartialEq)]
pub struct ClientUserIdentityAddress {
    /// House number and street; null if not known.
    pub street_1: Field<String>,
    /// Flat, suite or other addition; null if there is none.
    pub street_2: Field<String>,
    /// City or town; null if not known.
    pub city: Field<String>,
    /// State or region, such as `OR`; null if not known.
    pub region: Field<String>,
    /// Two-letter country code; `US` for consumer reports.
    pub country: String,
    /// ZIP or other postal code; null if not known.
    pub postal_code: Field<String>,
    /// `true` for the main address.
    pub primary: bool,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

impl ClientUserIdentityAddress {
    /// A value with its required members; the others are absent.
    #[must_use]
    pub fn new(country: impl Into<String>, primary: bool) -> Self {
        Self {
            street_1: Default::default(),
            street_2: Default::default(),
            city: Default::default(),
            region: Default::default(),
            country: country.into(),
            postal_code: Default::default(),
            primary,
            extra: Default::default(),
        }
    }
}

impl<'de> codec::Object<'de> for ClientUserIdentityAddress {
    const FIELDS: &'static [&'static str] = &[
        "street_1",
        "street_2",
        "city",
        "region",
        "country",
        "postal_code",
        "primary",
    ];
    fn read<A: MapAccess<'de>>(map: A) -> Result<Self, A::Error> {
        let mut street_1 = codec::OptNull::new();
        let mut street_2 = codec::OptNull::new();
        let mut city = codec::OptNull::new();
        let mut region = codec::OptNull::new();
        let mut country = codec::Need::new();
        let mut postal_code = codec::OptNull::new();
        let mut primary = codec::Need::new();
        let mut extra = Extra::new();
        codec::read(
            map,
            Self::FIELDS,
            &mut [
                &mut street_1,
                &mut street_2,
                &mut city,
                &mut region,
                &mut country,
                &mut postal_code,
                &mut primary,
            ],
            &mut extra,
        )?;
        Ok(Self {
            street_1: street_1.take(),
            street_2: street_2.take(),
            city: city.take(),
            region: region.take(),
            country: country.take("country")?,
            postal_code: postal_code.take(),
            primary: primary.take("primary")?,
            extra,
        })
    }
}

impl<'de> Deserialize<'de> for ClientUserIdentityAddress {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        codec::read_object(from)
    }
}

impl Serialize for ClientUserIdentityAddress {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        codec::write(
            to,
            &[
                ("street_1", &codec::MaybeNull(&self.street_1)),
                ("street_2", &codec::MaybeNull(&self.street_2)),
                ("city", &codec::MaybeNull(&self.city)),
                ("region", &codec::MaybeNull(&self.region)),
                ("country", &codec::Always(&self.country)),
                ("postal_code", &codec::MaybeNull(&self.postal_code)),
                ("primary", &codec::Always(&self.primary)),
            ],
            &self.extra,
        )
    }
}
