// @generated from openapi.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::super::runtime::codec;
use super::super::runtime::serde::{Deserialize, Deserializer, Serialize, Serializer};
use super::super::runtime::serde::de::MapAccess;
use super::super::runtime::{Extra, Json, Unknown};

/// `Contact` of the description.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Contact {
    /// `ContactVariant1`
    ContactVariant1(Box<ContactVariant1>),
    /// `ContactVariant2`
    ContactVariant2(Box<ContactVariant2>),
    /// A value that fits none of them, kept as it came.
    Unknown(Unknown<Json>),
}

impl From<ContactVariant1> for Contact {
    fn from(value: ContactVariant1) -> Self {
        Self::ContactVariant1(Box::new(value))
    }
}

impl From<ContactVariant2> for Contact {
    fn from(value: ContactVariant2) -> Self {
        Self::ContactVariant2(Box::new(value))
    }
}

impl codec::Union for Contact {
    const TAG: Option<&'static str> = None;
    const CASES: &'static [codec::Case<Self>] = &[
        codec::Case {
            kind: codec::JsonKind::Object,
            fields: <ContactVariant1 as codec::Object<'_>>::FIELDS,
            read: |value| Ok(Self::ContactVariant1(codec::from_json(value)?)),
            ..codec::Case::NONE
        },
        codec::Case {
            kind: codec::JsonKind::Object,
            fields: <ContactVariant2 as codec::Object<'_>>::FIELDS,
            read: |value| Ok(Self::ContactVariant2(codec::from_json(value)?)),
            ..codec::Case::NONE
        },
    ];
    fn unknown(value: Json) -> Self {
        Self::Unknown(Unknown::new(value))
    }
}

impl<'de> Deserialize<'de> for Contact {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        codec::read_union(from)
    }
}

impl Serialize for Contact {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::ContactVariant1(value) => value.serialize(to),
            Self::ContactVariant2(value) => value.serialize(to),
            Self::Unknown(value) => value.get().serialize(to),
        }
    }
}

/// The type at `/components/schemas/Contact/oneOf/0`.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct ContactVariant1 {
    pub mail: Option<String>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

impl<'de> codec::Object<'de> for ContactVariant1 {
    const FIELDS: &'static [&'static str] = &["mail"];
    fn read<A: MapAccess<'de>>(map: A) -> Result<Self, A::Error> {
        let mut mail = codec::Opt::new();
        let mut extra = Extra::new();
        codec::read(map, Self::FIELDS, &mut [&mut mail], &mut extra)?;
        Ok(Self { mail: mail.take(), extra })
    }
}

impl<'de> Deserialize<'de> for ContactVariant1 {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        codec::read_object(from)
    }
}

impl Serialize for ContactVariant1 {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        codec::write(to, &[("mail", &codec::Maybe(&self.mail))], &self.extra)
    }
}

/// The type at `/components/schemas/Contact/oneOf/1`.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct ContactVariant2 {
    pub phone: Option<String>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

impl<'de> codec::Object<'de> for ContactVariant2 {
    const FIELDS: &'static [&'static str] = &["phone"];
    fn read<A: MapAccess<'de>>(map: A) -> Result<Self, A::Error> {
        let mut phone = codec::Opt::new();
        let mut extra = Extra::new();
        codec::read(map, Self::FIELDS, &mut [&mut phone], &mut extra)?;
        Ok(Self { phone: phone.take(), extra })
    }
}

impl<'de> Deserialize<'de> for ContactVariant2 {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        codec::read_object(from)
    }
}

impl Serialize for ContactVariant2 {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        codec::write(to, &[("phone", &codec::Maybe(&self.phone))], &self.extra)
    }
}
