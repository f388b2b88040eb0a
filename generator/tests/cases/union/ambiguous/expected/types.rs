// @generated from openapi.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::runtime::codec;
use super::runtime::{Extra, Json, Unknown};

/// `Contact` of the description.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Contact {
    /// `ContactMail`
    Mail(Box<ContactMail>),
    /// `ContactPhone`
    Phone(Box<ContactPhone>),
    /// A value that fits none of them, kept as it came.
    Unknown(Unknown<Json>),
}

impl From<ContactMail> for Contact {
    fn from(value: ContactMail) -> Self {
        Self::Mail(Box::new(value))
    }
}

impl From<ContactPhone> for Contact {
    fn from(value: ContactPhone) -> Self {
        Self::Phone(Box::new(value))
    }
}

impl codec::Union for Contact {
    const TAG: Option<&'static str> = None;
    const CASES: &'static [codec::Case<Self>] = &[
        codec::Case {
            kind: codec::JsonKind::Object,
            fields: <ContactMail as codec::Named>::NAMES,
            read: |value| Ok(Self::Mail(codec::from_json(value)?)),
            ..codec::Case::NONE
        },
        codec::Case {
            kind: codec::JsonKind::Object,
            fields: <ContactPhone as codec::Named>::NAMES,
            read: |value| Ok(Self::Phone(codec::from_json(value)?)),
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
            Self::Mail(value) => codec::Serialize::serialize(value, to),
            Self::Phone(value) => codec::Serialize::serialize(value, to),
            Self::Unknown(value) => codec::Serialize::serialize(value.get(), to),
        }
    }
}

/// The type at `/components/schemas/Contact/oneOf/0`.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct ContactMail {
    pub mail: Option<String>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

codec::object! {
    both ContactMail { extra } Opt mail,
}

/// The type at `/components/schemas/Contact/oneOf/1`.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct ContactPhone {
    pub phone: Option<String>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

codec::object! {
    both ContactPhone { extra } Opt phone,
}
