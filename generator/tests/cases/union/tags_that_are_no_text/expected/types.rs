// @generated from openapi.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::runtime::codec;
use super::runtime::{Extra, Json, Unknown};

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
            fields: <Good as codec::Named>::NAMES,
            read: |value| Ok(Self::Good(codec::from_json(value)?)),
            ..codec::Case::NONE
        },
        codec::Case {
            tags: &["false"],
            kind: codec::JsonKind::Object,
            required: &["ok", "code"],
            fields: <Bad as codec::Named>::NAMES,
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

/// `Good` of the description.
#[derive(Clone, Debug, PartialEq)]
pub struct Good {
    pub ok: bool,
    pub data: Option<Data>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

impl Good {
    /// A value with its required members; the others are absent.
    #[must_use]
    pub fn new(ok: bool) -> Self {
        Self {
            ok,
            data: Default::default(),
            extra: Default::default(),
        }
    }
}

codec::object! {
    both Good { extra } Need ok, Opt data,
}

/// `Bad` of the description.
#[derive(Clone, Debug, PartialEq)]
pub struct Bad {
    pub ok: bool,
    pub code: i64,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

impl Bad {
    /// A value with its required members; the others are absent.
    #[must_use]
    pub fn new(ok: bool, code: i64) -> Self {
        Self {
            ok,
            code,
            extra: Default::default(),
        }
    }
}

codec::object! {
    both Bad { extra } Need ok, Need code,
}

/// `Data` of the description.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Data {
    /// `DataOne`
    One(Box<DataOne>),
    /// `DataTwo`
    Two(Box<DataTwo>),
    /// A value that fits none of them, kept as it came.
    Unknown(Unknown<Json>),
}

impl From<DataOne> for Data {
    fn from(value: DataOne) -> Self {
        Self::One(Box::new(value))
    }
}

impl From<DataTwo> for Data {
    fn from(value: DataTwo) -> Self {
        Self::Two(Box::new(value))
    }
}

impl codec::Union for Data {
    const TAG: Option<&'static str> = None;
    const CASES: &'static [codec::Case<Self>] = &[
        codec::Case {
            kind: codec::JsonKind::Object,
            required: &["version"],
            fixed: &[("version", &["1"])],
            fields: <DataOne as codec::Named>::NAMES,
            read: |value| Ok(Self::One(codec::from_json(value)?)),
            ..codec::Case::NONE
        },
        codec::Case {
            kind: codec::JsonKind::Object,
            required: &["version"],
            fixed: &[("version", &["2"])],
            fields: <DataTwo as codec::Named>::NAMES,
            read: |value| Ok(Self::Two(codec::from_json(value)?)),
            ..codec::Case::NONE
        },
    ];
    fn unknown(value: Json) -> Self {
        Self::Unknown(Unknown::new(value))
    }
}

impl<'de> codec::Deserialize<'de> for Data {
    fn deserialize<D: codec::Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        codec::read_union(from)
    }
}

impl codec::Serialize for Data {
    fn serialize<S: codec::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::One(value) => codec::Serialize::serialize(value, to),
            Self::Two(value) => codec::Serialize::serialize(value, to),
            Self::Unknown(value) => codec::Serialize::serialize(value.get(), to),
        }
    }
}

/// The type at `/components/schemas/Data/oneOf/0`.
#[derive(Clone, Debug, PartialEq)]
pub struct DataOne {
    pub version: DataOneVersion,
    pub one: Option<String>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

impl DataOne {
    /// A value with its required members; the others are absent.
    #[must_use]
    pub fn new(version: DataOneVersion) -> Self {
        Self {
            version,
            one: Default::default(),
            extra: Default::default(),
        }
    }
}

codec::object! {
    both DataOne { extra } Need version, Opt one,
}

/// The type at `/components/schemas/Data/oneOf/0/properties/version`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DataOneVersion {
    /// `1`
    V1,
    /// A value that the description does not know, kept as it came.
    Unknown(Unknown<i64>),
}

codec::integer_enum! {
    both DataOneVersion { Unknown } V1 = 1,
}

/// The type at `/components/schemas/Data/oneOf/1`.
#[derive(Clone, Debug, PartialEq)]
pub struct DataTwo {
    pub version: DataTwoVersion,
    pub two: Option<String>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

impl DataTwo {
    /// A value with its required members; the others are absent.
    #[must_use]
    pub fn new(version: DataTwoVersion) -> Self {
        Self {
            version,
            two: Default::default(),
            extra: Default::default(),
        }
    }
}

codec::object! {
    both DataTwo { extra } Need version, Opt two,
}

/// The type at `/components/schemas/Data/oneOf/1/properties/version`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DataTwoVersion {
    /// `2`
    V2,
    /// A value that the description does not know, kept as it came.
    Unknown(Unknown<i64>),
}

codec::integer_enum! {
    both DataTwoVersion { Unknown } V2 = 2,
}
