// @generated from openapi.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::runtime::codec;
use super::runtime::{Extra, Unknown};

/// `State` of the description.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum State {
    /// `open`
    Open,
    /// `closed`
    Closed,
    /// A value that the description does not know, kept as it came.
    Unknown(Unknown<String>),
}

codec::text_enum! { received State { Unknown } Open = "open", Closed = "closed" }

/// `Stage` of the description.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Stage {
    /// `open`
    Open,
    /// `closed`
    Closed,
    /// A value that the description does not know, kept as it came.
    Unknown(Unknown<String>),
}

codec::text_enum! { received Stage { Unknown } Open = "open", Closed = "closed" }

/// `Order` of the description.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Order {
    pub state: Option<OrderState>,
    pub other_order: Option<OrderOtherOrder>,
    pub another: Option<OrderAnother>,
    #[deprecated]
    pub deprecated: Option<OrderDeprecated>,
    pub words: Option<OrderWords>,
    pub other_words: Option<OrderOtherWords>,
    pub none: Option<OrderNone>,
    pub needed: Option<OrderNeeded>,
    pub closed: Option<OrderClosed>,
    pub read_only: Option<OrderReadOnly>,
    pub read_only_again: Option<OrderReadOnlyAgain>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

codec::object! {
    both Order { extra } Opt state, Opt other_order, Opt another, Opt deprecated, Opt words,
    Opt other_words, Opt none, Opt needed, Opt closed, Opt read_only, Opt read_only_again,
}

/// The type at `/components/schemas/Order/properties/state`.
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

/// The type at `/components/schemas/Order/properties/other_order`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OrderOtherOrder {
    /// `closed`
    Closed,
    /// `open`
    Open,
    /// A value that the description does not know, kept as it came.
    Unknown(Unknown<String>),
}

codec::text_enum! { both OrderOtherOrder { Unknown } Closed = "closed", Open = "open" }

/// The type at `/components/schemas/Order/properties/another`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OrderAnother {
    /// `open`
    Open,
    /// `closed`
    Closed,
    /// `lost`
    Lost,
    /// A value that the description does not know, kept as it came.
    Unknown(Unknown<String>),
}

codec::text_enum! { both OrderAnother { Unknown } Open = "open", Closed = "closed", Lost = "lost" }

/// The type at `/components/schemas/Order/properties/deprecated`.
#[deprecated]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OrderDeprecated {
    /// `open`
    Open,
    /// `closed`
    Closed,
    /// A value that the description does not know, kept as it came.
    Unknown(Unknown<String>),
}

codec::text_enum! { both OrderDeprecated { Unknown } Open = "open", Closed = "closed" }

/// The type at `/components/schemas/Order/properties/words`.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct OrderWords {
    /// Across.
    pub x: Option<i64>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

codec::object! { both OrderWords { extra } Opt x }

/// The type at `/components/schemas/Order/properties/other_words`.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct OrderOtherWords {
    /// To the right.
    pub x: Option<i64>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

codec::object! { both OrderOtherWords { extra } Opt x }

/// The type at `/components/schemas/Order/properties/none`.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct OrderNone {
    pub x: Option<i64>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

codec::object! { both OrderNone { extra } Opt x }

/// The type at `/components/schemas/Order/properties/needed`.
#[derive(Clone, Debug, PartialEq)]
pub struct OrderNeeded {
    pub x: i64,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

impl OrderNeeded {
    /// A value with its required members; the others are absent.
    #[must_use]
    #[inline]
    pub fn new(x: i64) -> Self {
        Self {
            x,
            extra: Default::default(),
        }
    }
}

codec::object! { both OrderNeeded { extra } Need x }

/// The type at `/components/schemas/Order/properties/closed`.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct OrderClosed {
    pub x: Option<i64>,
}

codec::object! { both OrderClosed {} Opt x }

/// The type at `/components/schemas/Order/properties/read_only`.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct OrderReadOnly {
    pub x: Option<i64>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

codec::object! { both OrderReadOnly { extra } Opt x }

/// The type at `/components/schemas/Order/properties/read_only_again`.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct OrderReadOnlyAgain {
    pub x: Option<i64>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

codec::object! { both OrderReadOnlyAgain { extra } Opt x }
