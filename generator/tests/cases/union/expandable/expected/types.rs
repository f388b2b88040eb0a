// @generated from openapi.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::runtime::codec;
use super::runtime::{Extra, Json, Unknown};

/// `Charge` of the description.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Charge {
    pub customer: Option<Box<ChargeCustomer>>,
    pub limit: Option<ChargeLimit>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

codec::object! { both Charge { extra } Opt customer, Opt limit }

/// The type at `/components/schemas/Charge/properties/customer`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ChargeCustomer {
    /// `String`
    Text(String),
    /// `Customer`
    Customer(Box<Customer>),
    /// A value that fits none of them, kept as it came.
    Unknown(Unknown<Json>),
}

codec::union! {
    both ChargeCustomer { Unknown };
    Text Text,
    Object Customer from Customer,
}

/// The type at `/components/schemas/Charge/properties/limit`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ChargeLimit {
    /// `f64`
    Number(f64),
    /// `i64`
    Integer(i64),
    /// `ChargeLimitText`
    Text(ChargeLimitText),
    /// A value that fits none of them, kept as it came.
    Unknown(Unknown<Json>),
}

codec::union! {
    both ChargeLimit { Unknown };
    Number Number,
    Integer Integer,
    Text Text,
}

/// The type at `/components/schemas/Charge/properties/limit/oneOf/2`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ChargeLimitText {
    /// `none`
    None,
    /// A value that the description does not know, kept as it came.
    Unknown(Unknown<String>),
}

codec::text_enum! { both ChargeLimitText { Unknown } None = "none" }

/// `Customer` of the description.
#[derive(Clone, Debug, PartialEq)]
pub struct Customer {
    pub id: String,
    pub charge: Option<Box<Charge>>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

impl Customer {
    /// A value with its required members; the others are absent.
    #[must_use]
    #[inline]
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            charge: Default::default(),
            extra: Default::default(),
        }
    }
}

codec::object! { both Customer { extra } Need id, Opt charge }
