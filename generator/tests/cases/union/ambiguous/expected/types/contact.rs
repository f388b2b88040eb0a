// @generated from openapi.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::super::runtime::codec;
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

impl<'de> codec::Deserialize<'de> for Contact {
    fn deserialize<D: codec::Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        codec::read_union(from)
    }
}

impl codec::Serialize for Contact {
    fn serialize<S: codec::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::ContactVariant1(value) => codec::Serialize::serialize(value, to),
            Self::ContactVariant2(value) => codec::Serialize::serialize(value, to),
            Self::Unknown(value) => codec::Serialize::serialize(value.get(), to),
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

codec::read_object! {
    ContactVariant1 { extra } Opt mail = "mail",
}

codec::write_object! {
    ContactVariant1 { extra } Maybe mail = "mail",
}

/// The type at `/components/schemas/Contact/oneOf/1`.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct ContactVariant2 {
    pub phone: Option<String>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

codec::read_object! {
    ContactVariant2 { extra } Opt phone = "phone",
}

codec::write_object! {
    ContactVariant2 { extra } Maybe phone = "phone",
}
