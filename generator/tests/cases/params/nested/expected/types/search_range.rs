// @generated from openapi.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::super::runtime::codec;
use super::super::runtime::{Json, Unknown};

/// The type at `/paths/~1search/get/parameters/2/schema`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum SearchRange {
    /// `String`
    Text(String),
    /// `Vec<i64>`
    ListInteger(Vec<i64>),
    /// A value that fits none of them, kept as it came.
    Unknown(Unknown<Json>),
}

impl codec::Serialize for SearchRange {
    fn serialize<S: codec::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Text(value) => codec::Serialize::serialize(value, to),
            Self::ListInteger(value) => codec::Serialize::serialize(value, to),
            Self::Unknown(value) => codec::Serialize::serialize(value.get(), to),
        }
    }
}
