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

codec::union! {
    both Order { Unknown };
    Object Pickup from OrderPickup,
    Object Delivery from OrderDelivery,
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
    #[inline]
    pub fn new(id: impl Into<String>, shop: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            shop: shop.into(),
            extra: Default::default(),
        }
    }
}

codec::object! { both OrderPickup { extra } Need id, Need shop }

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
    #[inline]
    pub fn new(id: impl Into<String>, street: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            street: street.into(),
            extra: Default::default(),
        }
    }
}

codec::object! { both OrderDelivery { extra } Need id, Need street }

/// `Pickup` of the description.
#[derive(Clone, Debug, PartialEq)]
pub struct Pickup {
    pub shop: String,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

codec::object! { received Pickup { extra } Need shop }

/// `Delivery` of the description.
#[derive(Clone, Debug, PartialEq)]
pub struct Delivery {
    pub street: String,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

codec::object! { received Delivery { extra } Need street }
