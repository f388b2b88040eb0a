// @generated from openapi.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::super::runtime::codec;
use super::super::runtime::{Extra, Field, Unknown};

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

codec::read_object! {
    Order { extra } Need state = "state", Need kind = "kind", Opt flags = "flags",
    OptNull last = "last",
}

codec::write_object! {
    Order { extra } Always state = "state", Always kind = "kind", Maybe flags = "flags",
    MaybeNull last = "last",
}

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

codec::text_enum! {
    OrderState { Unknown } Open = "open", Closed = "closed",
}

codec::read_enum! {
    OrderState by read_text
}

codec::write_enum! {
    OrderState as_str
}

/// The type at `/components/schemas/Order/properties/kind`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OrderKind {
    /// `order`
    Order,
    /// A value that the description does not know, kept as it came.
    Unknown(Unknown<String>),
}

codec::text_enum! {
    OrderKind { Unknown } Order = "order",
}

codec::read_enum! {
    OrderKind by read_text
}

codec::write_enum! {
    OrderKind as_str
}

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

codec::text_enum! {
    OrderFlagsItem { Unknown } Urgent = "urgent", Gift = "gift",
}

codec::read_enum! {
    OrderFlagsItem by read_text
}

codec::write_enum! {
    OrderFlagsItem as_str
}

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

codec::text_enum! {
    OrderLast { Unknown } Won = "won", Lost = "lost",
}

codec::read_enum! {
    OrderLast by read_text
}

codec::write_enum! {
    OrderLast as_str
}
