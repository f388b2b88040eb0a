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

codec::union! {
    both Filter { Unknown };
    Object ByName from FilterByName,
    Object ByAge from FilterByAge,
}

/// The type at `/components/schemas/Filter/oneOf/0`.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct FilterByName {
    pub name: Option<String>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

codec::object! { both FilterByName { extra } Opt name }

/// The type at `/components/schemas/Filter/oneOf/1`.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct FilterByAge {
    pub age: Option<i64>,
    pub single: Option<Single>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

codec::object! { both FilterByAge { extra } Opt age, Opt single }

/// `Single` of the description.
pub type Single = ByName;

/// `ByName` of the description.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct ByName {
    pub name: Option<String>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

codec::object! { both ByName { extra } Opt name }

/// `ByAge` of the description.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct ByAge {
    pub age: Option<i64>,
    pub single: Option<Single>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

codec::object! { received ByAge { extra } Opt age, Opt single }
