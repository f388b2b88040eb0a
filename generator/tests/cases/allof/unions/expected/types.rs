// @generated from openapi.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::runtime::codec;
use super::runtime::{Date, Extra, Json, Unknown};

/// `Payment` of the description.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Payment {
    /// `PaymentCard`
    Card(PaymentCard),
    /// `PaymentCash`
    Cash(PaymentCash),
    /// A value that fits none of them, kept as it came.
    Unknown(Unknown<Json>),
}

codec::union! {
    both Payment { Unknown };
    Object Card only known,
    Object Cash only known,
}

/// The type at `/components/schemas/Payment/allOf/0/oneOf/0`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum PaymentCard {
    /// `PaymentCardOnce`
    Once(Box<PaymentCardOnce>),
    /// `PaymentCardMonthly`
    Monthly(Box<PaymentCardMonthly>),
    /// A value that fits none of them, kept as it came.
    Unknown(Unknown<Json>),
}

codec::union! {
    both PaymentCard { Unknown };
    Object Once from PaymentCardOnce,
    Object Monthly from PaymentCardMonthly,
}

/// The type at `/components/schemas/Payment/allOf/1/oneOf/0`.
#[derive(Clone, Debug, PartialEq)]
pub struct PaymentCardOnce {
    pub card: String,
    pub on: Date,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

impl PaymentCardOnce {
    /// A value with its required members; the others are absent.
    #[must_use]
    #[inline]
    pub fn new(card: impl Into<String>, on: Date) -> Self {
        Self {
            card: card.into(),
            on,
            extra: Default::default(),
        }
    }
}

codec::object! { both PaymentCardOnce { extra } Need card, Need on }

/// The type at `/components/schemas/Payment/allOf/1/oneOf/1`.
#[derive(Clone, Debug, PartialEq)]
pub struct PaymentCardMonthly {
    pub card: String,
    pub day: i64,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

impl PaymentCardMonthly {
    /// A value with its required members; the others are absent.
    #[must_use]
    #[inline]
    pub fn new(card: impl Into<String>, day: i64) -> Self {
        Self {
            card: card.into(),
            day,
            extra: Default::default(),
        }
    }
}

codec::object! { both PaymentCardMonthly { extra } Need card, Need day }

/// The type at `/components/schemas/Payment/allOf/0/oneOf/1`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum PaymentCash {
    /// `PaymentCashOnce`
    Once(Box<PaymentCashOnce>),
    /// `PaymentCashMonthly`
    Monthly(Box<PaymentCashMonthly>),
    /// A value that fits none of them, kept as it came.
    Unknown(Unknown<Json>),
}

codec::union! {
    both PaymentCash { Unknown };
    Object Once from PaymentCashOnce,
    Object Monthly from PaymentCashMonthly,
}

/// The type at `/components/schemas/Payment/allOf/1/oneOf/0`.
#[derive(Clone, Debug, PartialEq)]
pub struct PaymentCashOnce {
    pub coins: i64,
    pub on: Date,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

impl PaymentCashOnce {
    /// A value with its required members; the others are absent.
    #[must_use]
    #[inline]
    pub fn new(coins: i64, on: Date) -> Self {
        Self {
            coins,
            on,
            extra: Default::default(),
        }
    }
}

codec::object! { both PaymentCashOnce { extra } Need coins, Need on }

/// The type at `/components/schemas/Payment/allOf/1/oneOf/1`.
#[derive(Clone, Debug, PartialEq)]
pub struct PaymentCashMonthly {
    pub coins: i64,
    pub day: i64,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

impl PaymentCashMonthly {
    /// A value with its required members; the others are absent.
    #[must_use]
    #[inline]
    pub fn new(coins: i64, day: i64) -> Self {
        Self {
            coins,
            day,
            extra: Default::default(),
        }
    }
}

codec::object! { both PaymentCashMonthly { extra } Need coins, Need day }

/// `Card` of the description.
#[derive(Clone, Debug, PartialEq)]
pub struct Card {
    pub card: String,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

codec::object! { received Card { extra } Need card }

/// `Cash` of the description.
#[derive(Clone, Debug, PartialEq)]
pub struct Cash {
    pub coins: i64,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

codec::object! { received Cash { extra } Need coins }

/// `Once` of the description.
#[derive(Clone, Debug, PartialEq)]
pub struct Once {
    pub on: Date,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

codec::object! { received Once { extra } Need on }

/// `Monthly` of the description.
#[derive(Clone, Debug, PartialEq)]
pub struct Monthly {
    pub day: i64,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

codec::object! { received Monthly { extra } Need day }
