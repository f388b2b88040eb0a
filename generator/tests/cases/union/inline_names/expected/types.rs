// @generated from openapi.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::runtime::codec;
use super::runtime::{Base64, Extra, Json, Map, Unknown};

/// `Source` of the description.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Source {
    /// `SourceUrl`
    Url(Box<SourceUrl>),
    /// `SourceBytes`
    Bytes(Box<SourceBytes>),
    /// `Vec<SourceListItem>`
    List(Vec<SourceListItem>),
    /// `Map<i64>`
    MapInteger(Map<i64>),
    /// `String`
    Text(String),
    /// A value that fits none of them, kept as it came.
    Unknown(Unknown<Json>),
}

impl From<SourceUrl> for Source {
    fn from(value: SourceUrl) -> Self {
        Self::Url(Box::new(value))
    }
}

impl From<SourceBytes> for Source {
    fn from(value: SourceBytes) -> Self {
        Self::Bytes(Box::new(value))
    }
}

impl codec::Union for Source {
    const TAG: Option<&'static str> = None;
    const CASES: &'static [codec::Case<Self>] = &[
        codec::Case {
            kind: codec::JsonKind::Object,
            required: &["url"],
            fields: <SourceUrl as codec::Named>::NAMES,
            read: |value| Ok(Self::Url(codec::from_json(value)?)),
            ..codec::Case::NONE
        },
        codec::Case {
            kind: codec::JsonKind::Object,
            fields: <SourceBytes as codec::Named>::NAMES,
            read: |value| Ok(Self::Bytes(codec::from_json(value)?)),
            ..codec::Case::NONE
        },
        codec::Case {
            kind: codec::JsonKind::Array,
            read: |value| Ok(Self::List(codec::from_json(value)?)),
            ..codec::Case::NONE
        },
        codec::Case {
            kind: codec::JsonKind::Object,
            read: |value| Ok(Self::MapInteger(codec::from_json(value)?)),
            ..codec::Case::NONE
        },
        codec::Case {
            kind: codec::JsonKind::Text,
            read: |value| Ok(Self::Text(codec::from_json(value)?)),
            ..codec::Case::NONE
        },
    ];
    fn unknown(value: Json) -> Self {
        Self::Unknown(Unknown::new(value))
    }
}

impl<'de> codec::Deserialize<'de> for Source {
    fn deserialize<D: codec::Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        codec::read_union(from)
    }
}

impl codec::Serialize for Source {
    fn serialize<S: codec::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Url(value) => codec::Serialize::serialize(value, to),
            Self::Bytes(value) => codec::Serialize::serialize(value, to),
            Self::List(value) => codec::Serialize::serialize(value, to),
            Self::MapInteger(value) => codec::Serialize::serialize(value, to),
            Self::Text(value) => codec::Serialize::serialize(value, to),
            Self::Unknown(value) => codec::Serialize::serialize(value.get(), to),
        }
    }
}

/// The type at `/components/schemas/Source/oneOf/0`.
#[derive(Clone, Debug, PartialEq)]
pub struct SourceUrl {
    pub url: String,
    pub note: Option<String>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

impl SourceUrl {
    /// A value with its required members; the others are absent.
    #[must_use]
    pub fn new(url: impl Into<String>) -> Self {
        Self {
            url: url.into(),
            note: Default::default(),
            extra: Default::default(),
        }
    }
}

codec::object! {
    both SourceUrl { extra } Need url, Opt note,
}

/// The type at `/components/schemas/Source/oneOf/1`.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct SourceBytes {
    pub bytes: Option<Base64>,
    pub note: Option<String>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

codec::object! {
    both SourceBytes { extra } Opt bytes, Opt note,
}

/// The type at `/components/schemas/Source/oneOf/2/items`.
#[derive(Clone, Debug, PartialEq)]
pub struct SourceListItem {
    pub line: String,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

impl SourceListItem {
    /// A value with its required members; the others are absent.
    #[must_use]
    pub fn new(line: impl Into<String>) -> Self {
        Self {
            line: line.into(),
            extra: Default::default(),
        }
    }
}

codec::object! {
    both SourceListItem { extra } Need line,
}
