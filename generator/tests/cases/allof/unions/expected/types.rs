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

impl codec::Union for Payment {
    const TAG: Option<&'static str> = None;
    const CASES: &'static [codec::Case<Self>] = &[
        codec::Case {
            kind: codec::JsonKind::Object,
            read: |value| Ok(Self::Card(codec::from_known(value)?)),
            ..codec::Case::NONE
        },
        codec::Case {
            kind: codec::JsonKind::Object,
            read: |value| Ok(Self::Cash(codec::from_known(value)?)),
            ..codec::Case::NONE
        },
    ];
    fn unknown(value: Json) -> Self {
        Self::Unknown(Unknown::new(value))
    }
}

impl<'de> codec::Deserialize<'de> for Payment {
    fn deserialize<D: codec::Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        codec::read_union(from)
    }
}

impl codec::Serialize for Payment {
    fn serialize<S: codec::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Card(value) => codec::Serialize::serialize(value, to),
            Self::Cash(value) => codec::Serialize::serialize(value, to),
            Self::Unknown(value) => codec::Serialize::serialize(value.get(), to),
        }
    }
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

impl From<PaymentCardOnce> for PaymentCard {
    fn from(value: PaymentCardOnce) -> Self {
        Self::Once(Box::new(value))
    }
}

impl From<PaymentCardMonthly> for PaymentCard {
    fn from(value: PaymentCardMonthly) -> Self {
        Self::Monthly(Box::new(value))
    }
}

impl codec::Union for PaymentCard {
    const TAG: Option<&'static str> = None;
    const CASES: &'static [codec::Case<Self>] = &[
        codec::Case {
            kind: codec::JsonKind::Object,
            required: &["card", "on"],
            fields: <PaymentCardOnce as codec::Named>::NAMES,
            read: |value| Ok(Self::Once(codec::from_json(value)?)),
            ..codec::Case::NONE
        },
        codec::Case {
            kind: codec::JsonKind::Object,
            required: &["card", "day"],
            fields: <PaymentCardMonthly as codec::Named>::NAMES,
            read: |value| Ok(Self::Monthly(codec::from_json(value)?)),
            ..codec::Case::NONE
        },
    ];
    fn unknown(value: Json) -> Self {
        Self::Unknown(Unknown::new(value))
    }
}

impl<'de> codec::Deserialize<'de> for PaymentCard {
    fn deserialize<D: codec::Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        codec::read_union(from)
    }
}

impl codec::Serialize for PaymentCard {
    fn serialize<S: codec::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Once(value) => codec::Serialize::serialize(value, to),
            Self::Monthly(value) => codec::Serialize::serialize(value, to),
            Self::Unknown(value) => codec::Serialize::serialize(value.get(), to),
        }
    }
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
    pub fn new(card: impl Into<String>, on: Date) -> Self {
        Self {
            card: card.into(),
            on,
            extra: Default::default(),
        }
    }
}

codec::object! {
    both PaymentCardOnce { extra } Need card, Need on,
}

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
    pub fn new(card: impl Into<String>, day: i64) -> Self {
        Self {
            card: card.into(),
            day,
            extra: Default::default(),
        }
    }
}

codec::object! {
    both PaymentCardMonthly { extra } Need card, Need day,
}

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

impl From<PaymentCashOnce> for PaymentCash {
    fn from(value: PaymentCashOnce) -> Self {
        Self::Once(Box::new(value))
    }
}

impl From<PaymentCashMonthly> for PaymentCash {
    fn from(value: PaymentCashMonthly) -> Self {
        Self::Monthly(Box::new(value))
    }
}

impl codec::Union for PaymentCash {
    const TAG: Option<&'static str> = None;
    const CASES: &'static [codec::Case<Self>] = &[
        codec::Case {
            kind: codec::JsonKind::Object,
            required: &["coins", "on"],
            fields: <PaymentCashOnce as codec::Named>::NAMES,
            read: |value| Ok(Self::Once(codec::from_json(value)?)),
            ..codec::Case::NONE
        },
        codec::Case {
            kind: codec::JsonKind::Object,
            required: &["coins", "day"],
            fields: <PaymentCashMonthly as codec::Named>::NAMES,
            read: |value| Ok(Self::Monthly(codec::from_json(value)?)),
            ..codec::Case::NONE
        },
    ];
    fn unknown(value: Json) -> Self {
        Self::Unknown(Unknown::new(value))
    }
}

impl<'de> codec::Deserialize<'de> for PaymentCash {
    fn deserialize<D: codec::Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        codec::read_union(from)
    }
}

impl codec::Serialize for PaymentCash {
    fn serialize<S: codec::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Once(value) => codec::Serialize::serialize(value, to),
            Self::Monthly(value) => codec::Serialize::serialize(value, to),
            Self::Unknown(value) => codec::Serialize::serialize(value.get(), to),
        }
    }
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
    pub fn new(coins: i64, on: Date) -> Self {
        Self {
            coins,
            on,
            extra: Default::default(),
        }
    }
}

codec::object! {
    both PaymentCashOnce { extra } Need coins, Need on,
}

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
    pub fn new(coins: i64, day: i64) -> Self {
        Self {
            coins,
            day,
            extra: Default::default(),
        }
    }
}

codec::object! {
    both PaymentCashMonthly { extra } Need coins, Need day,
}

/// `Card` of the description.
#[derive(Clone, Debug, PartialEq)]
pub struct Card {
    pub card: String,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

codec::object! {
    received Card { extra } Need card,
}

/// `Cash` of the description.
#[derive(Clone, Debug, PartialEq)]
pub struct Cash {
    pub coins: i64,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

codec::object! {
    received Cash { extra } Need coins,
}

/// `Once` of the description.
#[derive(Clone, Debug, PartialEq)]
pub struct Once {
    pub on: Date,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

codec::object! {
    received Once { extra } Need on,
}

/// `Monthly` of the description.
#[derive(Clone, Debug, PartialEq)]
pub struct Monthly {
    pub day: i64,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

codec::object! {
    received Monthly { extra } Need day,
}
