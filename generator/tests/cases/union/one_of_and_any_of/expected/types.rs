// @generated from openapi.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::runtime::codec;
use super::runtime::{Extra, Json, Unknown};

/// `Filter` of the description.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Filter {
    /// `FilterByName`
    ByName(Box<FilterByName>),
    /// `FilterByAge`
    ByAge(Box<FilterByAge>),
    /// A value that fits none of them, kept as it came.
    Unknown(Unknown<Json>),
}

impl From<FilterByName> for Filter {
    fn from(value: FilterByName) -> Self {
        Self::ByName(Box::new(value))
    }
}

impl From<FilterByAge> for Filter {
    fn from(value: FilterByAge) -> Self {
        Self::ByAge(Box::new(value))
    }
}

impl codec::Union for Filter {
    const TAG: Option<&'static str> = None;
    const CASES: &'static [codec::Case<Self>] = &[
        codec::Case {
            kind: codec::JsonKind::Object,
            fields: <FilterByName as codec::Named>::NAMES,
            read: |value| Ok(Self::ByName(codec::from_json(value)?)),
            ..codec::Case::NONE
        },
        codec::Case {
            kind: codec::JsonKind::Object,
            fields: <FilterByAge as codec::Named>::NAMES,
            read: |value| Ok(Self::ByAge(codec::from_json(value)?)),
            ..codec::Case::NONE
        },
    ];
    fn unknown(value: Json) -> Self {
        Self::Unknown(Unknown::new(value))
    }
}

impl<'de> codec::Deserialize<'de> for Filter {
    fn deserialize<D: codec::Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        codec::read_union(from)
    }
}

impl codec::Serialize for Filter {
    fn serialize<S: codec::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::ByName(value) => codec::Serialize::serialize(value, to),
            Self::ByAge(value) => codec::Serialize::serialize(value, to),
            Self::Unknown(value) => codec::Serialize::serialize(value.get(), to),
        }
    }
}

/// The type at `/components/schemas/Filter/oneOf/0`.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct FilterByName {
    pub name: Option<String>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

codec::object! {
    both FilterByName { extra } Opt name,
}

/// The type at `/components/schemas/Filter/oneOf/1`.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct FilterByAge {
    pub age: Option<i64>,
    pub single: Option<Single>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

codec::object! {
    both FilterByAge { extra } Opt age, Opt single,
}

/// `Single` of the description.
pub type Single = ByName;

/// `ByName` of the description.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct ByName {
    pub name: Option<String>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

codec::object! {
    both ByName { extra } Opt name,
}

/// `ByAge` of the description.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct ByAge {
    pub age: Option<i64>,
    pub single: Option<Single>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

codec::object! {
    received ByAge { extra } Opt age, Opt single,
}
