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

codec::union! {
    both Answer { Unknown } by "ok";
    Object Good from Good = "true",
    Object Bad from Bad = "false",
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
    #[inline]
    pub fn new(ok: bool) -> Self {
        Self {
            ok,
            data: Default::default(),
            extra: Default::default(),
        }
    }
}

codec::object! { both Good { extra } Need ok, Opt data }

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
    #[inline]
    pub fn new(ok: bool, code: i64) -> Self {
        Self {
            ok,
            code,
            extra: Default::default(),
        }
    }
}

codec::object! { both Bad { extra } Need ok, Need code }

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

codec::union! {
    both Data { Unknown };
    Object One from DataOne where "version" = "1",
    Object Two from DataTwo where "version" = "2",
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
    #[inline]
    pub fn new(version: DataOneVersion) -> Self {
        Self {
            version,
            one: Default::default(),
            extra: Default::default(),
        }
    }
}

codec::object! { both DataOne { extra } Need version, Opt one }

/// The type at `/components/schemas/Data/oneOf/0/properties/version`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DataOneVersion {
    /// `1`
    V1,
    /// A value that the description does not know, kept as it came.
    Unknown(Unknown<i64>),
}

codec::integer_enum! { both DataOneVersion { Unknown } V1 = 1 }

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
    #[inline]
    pub fn new(version: DataTwoVersion) -> Self {
        Self {
            version,
            two: Default::default(),
            extra: Default::default(),
        }
    }
}

codec::object! { both DataTwo { extra } Need version, Opt two }

/// The type at `/components/schemas/Data/oneOf/1/properties/version`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DataTwoVersion {
    /// `2`
    V2,
    /// A value that the description does not know, kept as it came.
    Unknown(Unknown<i64>),
}

codec::integer_enum! { both DataTwoVersion { Unknown } V2 = 2 }
