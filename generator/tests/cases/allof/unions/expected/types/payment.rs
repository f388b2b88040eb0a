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
    /// `PaymentOnce`
    PaymentOnce(Box<PaymentOnce>),
    /// `PaymentMonthly`
    PaymentMonthly(Box<PaymentMonthly>),
    /// A value that fits none of them, kept as it came.
    Unknown(Unknown<Json>),
}

impl From<PaymentOnce> for PaymentCard {
    fn from(value: PaymentOnce) -> Self {
        Self::PaymentOnce(Box::new(value))
    }
}

impl From<PaymentMonthly> for PaymentCard {
    fn from(value: PaymentMonthly) -> Self {
        Self::PaymentMonthly(Box::new(value))
    }
}

impl codec::Union for PaymentCard {
    const TAG: Option<&'static str> = None;
    const CASES: &'static [codec::Case<Self>] = &[
        codec::Case {
            kind: codec::JsonKind::Object,
            required: &["card", "on"],
            fields: <PaymentOnce as codec::Object<'_>>::FIELDS,
            read: |value| Ok(Self::PaymentOnce(codec::from_json(value)?)),
            ..codec::Case::NONE
        },
        codec::Case {
            kind: codec::JsonKind::Object,
            required: &["card", "day"],
            fields: <PaymentMonthly as codec::Object<'_>>::FIELDS,
            read: |value| Ok(Self::PaymentMonthly(codec::from_json(value)?)),
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
            Self::PaymentOnce(value) => codec::Serialize::serialize(value, to),
            Self::PaymentMonthly(value) => codec::Serialize::serialize(value, to),
            Self::Unknown(value) => codec::Serialize::serialize(value.get(), to),
        }
    }
}

/// The type at `/components/schemas/Payment/allOf/1/oneOf/0`.
#[derive(Clone, Debug, PartialEq)]
pub struct PaymentOnce {
    pub card: String,
    pub on: Date,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

impl PaymentOnce {
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
    PaymentOnce { extra } Need card = "card", Need on = "on",
}

codec::write_object! {
    PaymentOnce { extra } Always card = "card", Always on = "on",
}

/// The type at `/components/schemas/Payment/allOf/1/oneOf/1`.
#[derive(Clone, Debug, PartialEq)]
pub struct PaymentMonthly {
    pub card: String,
    pub day: i64,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

impl PaymentMonthly {
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
    PaymentMonthly { extra } Need card = "card", Need day = "day",
}

codec::write_object! {
    PaymentMonthly { extra } Always card = "card", Always day = "day",
}

/// The type at `/components/schemas/Payment/allOf/0/oneOf/1`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum PaymentCash {
    /// `PaymentOnce2`
    PaymentOnce2(Box<PaymentOnce2>),
    /// `PaymentMonthly2`
    PaymentMonthly2(Box<PaymentMonthly2>),
    /// A value that fits none of them, kept as it came.
    Unknown(Unknown<Json>),
}

impl From<PaymentOnce2> for PaymentCash {
    fn from(value: PaymentOnce2) -> Self {
        Self::PaymentOnce2(Box::new(value))
    }
}

impl From<PaymentMonthly2> for PaymentCash {
    fn from(value: PaymentMonthly2) -> Self {
        Self::PaymentMonthly2(Box::new(value))
    }
}

impl codec::Union for PaymentCash {
    const TAG: Option<&'static str> = None;
    const CASES: &'static [codec::Case<Self>] = &[
        codec::Case {
            kind: codec::JsonKind::Object,
            required: &["coins", "on"],
            fields: <PaymentOnce2 as codec::Object<'_>>::FIELDS,
            read: |value| Ok(Self::PaymentOnce2(codec::from_json(value)?)),
            ..codec::Case::NONE
        },
        codec::Case {
            kind: codec::JsonKind::Object,
            required: &["coins", "day"],
            fields: <PaymentMonthly2 as codec::Object<'_>>::FIELDS,
            read: |value| Ok(Self::PaymentMonthly2(codec::from_json(value)?)),
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
            Self::PaymentOnce2(value) => codec::Serialize::serialize(value, to),
            Self::PaymentMonthly2(value) => codec::Serialize::serialize(value, to),
            Self::Unknown(value) => codec::Serialize::serialize(value.get(), to),
        }
    }
}

/// The type at `/components/schemas/Payment/allOf/1/oneOf/0`.
#[derive(Clone, Debug, PartialEq)]
pub struct PaymentOnce2 {
    pub coins: i64,
    pub on: Date,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

impl PaymentOnce2 {
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
    PaymentOnce2 { extra } Need coins = "coins", Need on = "on",
}

codec::write_object! {
    PaymentOnce2 { extra } Always coins = "coins", Always on = "on",
}

/// The type at `/components/schemas/Payment/allOf/1/oneOf/1`.
#[derive(Clone, Debug, PartialEq)]
pub struct PaymentMonthly2 {
    pub coins: i64,
    pub day: i64,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

impl PaymentMonthly2 {
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
    PaymentMonthly2 { extra } Need coins = "coins", Need day = "day",
}

codec::write_object! {
    PaymentMonthly2 { extra } Always coins = "coins", Always day = "day",
}
