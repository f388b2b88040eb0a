// @generated from openapi.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::runtime::codec;
use super::runtime::{Extra, Json, Unknown};

/// Some value.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Value {
    /// `String`
    Text(String),
    /// `i64`
    Integer(i64),
    /// `Vec<String>`
    ListText(Vec<String>),
    /// `ValueAmount`
    Amount(Box<ValueAmount>),
    /// A value that fits none of them, kept as it came.
    Unknown(Unknown<Json>),
}

codec::union! {
    both Value { Unknown };
    Text Text,
    Integer Integer,
    Array ListText,
    Object Amount from ValueAmount,
}

/// The type at `/components/schemas/Value/oneOf/3`.
#[derive(Clone, Debug, PartialEq)]
pub struct ValueAmount {
    pub amount: f64,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

impl ValueAmount {
    /// A value with its required members; the others are absent.
    #[must_use]
    #[inline]
    pub fn new(amount: f64) -> Self {
        Self {
            amount,
            extra: Default::default(),
        }
    }
}

codec::object! { both ValueAmount { extra } Need amount }
