// @generated from openapi.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::runtime::codec;
use super::runtime::{Extra, Json, Unknown};

/// `Order` of the description.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Order {
    /// `OrderPickup`
    Pickup(Box<OrderPickup>),
    /// `OrderDelivery`
    Delivery(Box<OrderDelivery>),
    /// A value that fits none of them, kept as it came.
    Unknown(Unknown<Json>),
}

impl From<OrderPickup> for Order {
    fn from(value: OrderPickup) -> Self {
        Self::Pickup(Box::new(value))
    }
}

impl From<OrderDelivery> for Order {
    fn from(value: OrderDelivery) -> Self {
        Self::Delivery(Box::new(value))
    }
}

impl codec::Union for Order {
    const TAG: Option<&'static str> = None;
    const CASES: &'static [codec::Case<Self>] = &[
        codec::Case {
            kind: codec::JsonKind::Object,
            required: &["id", "shop"],
            fields: <OrderPickup as codec::Named>::NAMES,
            read: |value| Ok(Self::Pickup(codec::from_json(value)?)),
            ..codec::Case::NONE
        },
        codec::Case {
            kind: codec::JsonKind::Object,
            required: &["id", "street"],
            fields: <OrderDelivery as codec::Named>::NAMES,
            read: |value| Ok(Self::Delivery(codec::from_json(value)?)),
            ..codec::Case::NONE
        },
    ];
    fn unknown(value: Json) -> Self {
        Self::Unknown(Unknown::new(value))
    }
}

impl<'de> codec::Deserialize<'de> for Order {
    fn deserialize<D: codec::Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        codec::read_union(from)
    }
}

impl codec::Serialize for Order {
    fn serialize<S: codec::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Pickup(value) => codec::Serialize::serialize(value, to),
            Self::Delivery(value) => codec::Serialize::serialize(value, to),
            Self::Unknown(value) => codec::Serialize::serialize(value.get(), to),
        }
    }
}

/// The type at `/components/schemas/Order/oneOf/0`.
#[derive(Clone, Debug, PartialEq)]
pub struct OrderPickup {
    pub id: String,
    pub shop: String,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

impl OrderPickup {
    /// A value with its required members; the others are absent.
    #[must_use]
    pub fn new(id: impl Into<String>, shop: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            shop: shop.into(),
            extra: Default::default(),
        }
    }
}

codec::object! {
    both OrderPickup { extra } Need id, Need shop,
}

/// The type at `/components/schemas/Order/oneOf/1`.
#[derive(Clone, Debug, PartialEq)]
pub struct OrderDelivery {
    pub id: String,
    pub street: String,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

impl OrderDelivery {
    /// A value with its required members; the others are absent.
    #[must_use]
    pub fn new(id: impl Into<String>, street: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            street: street.into(),
            extra: Default::default(),
        }
    }
}

codec::object! {
    both OrderDelivery { extra } Need id, Need street,
}

/// `Pickup` of the description.
#[derive(Clone, Debug, PartialEq)]
pub struct Pickup {
    pub shop: String,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

codec::object! {
    received Pickup { extra } Need shop,
}

/// `Delivery` of the description.
#[derive(Clone, Debug, PartialEq)]
pub struct Delivery {
    pub street: String,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

codec::object! {
    received Delivery { extra } Need street,
}
