// @generated from openapi.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::runtime::codec;
use super::runtime::{Extra, Field, Unknown};

/// `Order` of the description.
#[derive(Clone, Debug, PartialEq)]
pub struct Order {
    /// How it stands.
    pub state: OrderState,
    pub kind: OrderKind,
    pub flags: Option<Vec<OrderFlagsItem>>,
    pub last: Field<OrderLast>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

impl Order {
    /// A value with its required members; the others are absent.
    #[must_use]
    #[inline]
    pub fn new(state: OrderState, kind: OrderKind) -> Self {
        Self {
            state,
            kind,
            flags: Default::default(),
            last: Default::default(),
            extra: Default::default(),
        }
    }
}

codec::object! { both Order { extra } Need state, Need kind, Opt flags, OptNull last }

/// How it stands.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OrderState {
    /// `open`
    Open,
    /// `closed`
    Closed,
    /// A value that the description does not know, kept as it came.
    Unknown(Unknown<String>),
}

codec::text_enum! { both OrderState { Unknown } Open = "open", Closed = "closed" }

/// The type at `/components/schemas/Order/properties/kind`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OrderKind {
    /// `order`
    Order,
    /// A value that the description does not know, kept as it came.
    Unknown(Unknown<String>),
}

codec::text_enum! { both OrderKind { Unknown } Order = "order" }

/// The type at `/components/schemas/Order/properties/flags/items`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OrderFlagsItem {
    /// `urgent`
    Urgent,
    /// `gift`
    Gift,
    /// A value that the description does not know, kept as it came.
    Unknown(Unknown<String>),
}

codec::text_enum! { both OrderFlagsItem { Unknown } Urgent = "urgent", Gift = "gift" }

/// The type at `/components/schemas/Order/properties/last`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OrderLast {
    /// `won`
    Won,
    /// `lost`
    Lost,
    /// A value that the description does not know, kept as it came.
    Unknown(Unknown<String>),
}

codec::text_enum! { both OrderLast { Unknown } Won = "won", Lost = "lost" }
