// @generated from openapi.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::super::runtime::codec;
use super::super::runtime::serde::{Deserialize, Deserializer, Serialize, Serializer};
use super::super::runtime::serde::de::MapAccess;
use super::super::runtime::Extra;

/// Where somebody lives.
#[derive(Clone, Debug, PartialEq)]
pub struct Address {
    /// The street's name.
    pub street: String,
    pub number: i64,
    pub zip: String,
    pub city: String,
    pub country: String,
    pub note: Option<String>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

/// The required members of [`Address`].
#[derive(Clone, Debug, PartialEq)]
pub struct AddressRequired {
    /// The street's name.
    pub street: String,
    pub number: i64,
    pub zip: String,
    pub city: String,
    pub country: String,
}

impl From<AddressRequired> for Address {
    fn from(required: AddressRequired) -> Self {
        Self {
            street: required.street,
            number: required.number,
            zip: required.zip,
            city: required.city,
            country: required.country,
            note: Default::default(),
            extra: Default::default(),
        }
    }
}

impl<'de> codec::Object<'de> for Address {
    const FIELDS: &'static [&'static str] = &[
        "street",
        "number",
        "zip",
        "city",
        "country",
        "note",
    ];
    fn read<A: MapAccess<'de>>(map: A) -> Result<Self, A::Error> {
        let mut street = codec::Need::new();
        let mut number = codec::Need::new();
        let mut zip = codec::Need::new();
        let mut city = codec::Need::new();
        let mut country = codec::Need::new();
        let mut note = codec::Opt::new();
        let mut extra = Extra::new();
        codec::read(
            map,
            Self::FIELDS,
            &mut [
                &mut street,
                &mut number,
                &mut zip,
                &mut city,
                &mut country,
                &mut note,
            ],
            &mut extra,
        )?;
        Ok(Self {
            street: street.take("street")?,
            number: number.take("number")?,
            zip: zip.take("zip")?,
            city: city.take("city")?,
            country: country.take("country")?,
            note: note.take(),
            extra,
        })
    }
}

impl<'de> Deserialize<'de> for Address {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        codec::read_object(from)
    }
}

impl Serialize for Address {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        codec::write(
            to,
            &[
                ("street", &codec::Always(&self.street)),
                ("number", &codec::Always(&self.number)),
                ("zip", &codec::Always(&self.zip)),
                ("city", &codec::Always(&self.city)),
                ("country", &codec::Always(&self.country)),
                ("note", &codec::Maybe(&self.note)),
            ],
            &self.extra,
        )
    }
}
