// @generated from openapi.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::{Bad, Good};
use super::super::runtime::codec;
use super::super::runtime::{Json, Unknown};

/// `Answer` of the description.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Answer {
    /// `Good`
    Good(Box<Good>),
    /// `Bad`
    Bad(Box<Bad>),
    /// A value that fits none of them, kept as it came.
    Unknown(Unknown<Json>),
}

impl From<Good> for Answer {
    fn from(value: Good) -> Self {
        Self::Good(Box::new(value))
    }
}

impl From<Bad> for Answer {
    fn from(value: Bad) -> Self {
        Self::Bad(Box::new(value))
    }
}

impl codec::Union for Answer {
    const TAG: Option<&'static str> = Some("ok");
    const CASES: &'static [codec::Case<Self>] = &[
        codec::Case {
            tags: &["true"],
            kind: codec::JsonKind::Object,
            required: &["ok"],
            fields: <Good as codec::Object<'_>>::FIELDS,
            read: |value| Ok(Self::Good(codec::from_json(value)?)),
            ..codec::Case::NONE
        },
        codec::Case {
            tags: &["false"],
            kind: codec::JsonKind::Object,
            required: &["ok", "code"],
            fields: <Bad as codec::Object<'_>>::FIELDS,
            read: |value| Ok(Self::Bad(codec::from_json(value)?)),
            ..codec::Case::NONE
        },
    ];
    fn unknown(value: Json) -> Self {
        Self::Unknown(Unknown::new(value))
    }
}

impl<'de> codec::Deserialize<'de> for Answer {
    fn deserialize<D: codec::Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        codec::read_union(from)
    }
}

impl codec::Serialize for Answer {
    fn serialize<S: codec::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Good(value) => codec::Serialize::serialize(value, to),
            Self::Bad(value) => codec::Serialize::serialize(value, to),
            Self::Unknown(value) => codec::Serialize::serialize(value.get(), to),
        }
    }
}
