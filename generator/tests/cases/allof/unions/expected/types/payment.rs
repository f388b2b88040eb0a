// @generated from openapi.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::super::runtime::codec;
use super::super::runtime::{Date, Extra, Json, Unknown};

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
            fields: <PaymentCardOnce as codec::Object<'_>>::FIELDS,
            read: |value| Ok(Self::Once(codec::from_json(value)?)),
            ..codec::Case::NONE
        },
        codec::Case {
            kind: codec::JsonKind::Object,
            required: &["card", "day"],
            fields: <PaymentCardMonthly as codec::Object<'_>>::FIELDS,
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

codec::read_object! {
    PaymentCardOnce { extra } Need card = "card", Need on = "on",
}

codec::write_object! {
    PaymentCardOnce { extra } Always card = "card", Always on = "on",
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

codec::read_object! {
    PaymentCardMonthly { extra } Need card = "card", Need day = "day",
}

codec::write_object! {
    PaymentCardMonthly { extra } Always card = "card", Always day = "day",
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
            fields: <PaymentCashOnce as codec::Object<'_>>::FIELDS,
            read: |value| Ok(Self::Once(codec::from_json(value)?)),
            ..codec::Case::NONE
        },
        codec::Case {
            kind: codec::JsonKind::Object,
            required: &["coins", "day"],
            fields: <PaymentCashMonthly as codec::Object<'_>>::FIELDS,
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

codec::read_object! {
    PaymentCashOnce { extra } Need coins = "coins", Need on = "on",
}

codec::write_object! {
    PaymentCashOnce { extra } Always coins = "coins", Always on = "on",
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

codec::read_object! {
    PaymentCashMonthly { extra } Need coins = "coins", Need day = "day",
}

codec::write_object! {
    PaymentCashMonthly { extra } Always coins = "coins", Always day = "day",
}
