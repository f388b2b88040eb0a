// @generated from openapi.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::runtime::codec;
use super::runtime::{Extra, Json, Unknown};

/// `Order` of the description.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Order {
    pub state: Option<OrderState>,
    /// How it stood.
    pub before: Option<OrderBefore>,
    pub paid: Option<OrderPaid>,
    pub owed: Option<OrderOwed>,
    pub some: Option<OrderSome>,
    pub more: Option<OrderMore>,
    pub either: Option<OrderEither>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

codec::object! {
    received Order { extra } Opt state, Opt before, Opt paid, Opt owed, Opt some, Opt more,
    Opt either,
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

codec::text_enum! { received OrderState { Unknown } Open = "open", Closed = "closed" }

/// How it stood.
pub type OrderBefore = OrderState;

/// The type at `/components/schemas/Order/properties/paid`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum OrderPaid {
    /// `i64`
    Integer(i64),
    /// `OrderPaidText`
    Text(OrderPaidText),
    /// A value that fits none of them, kept as it came.
    Unknown(Unknown<Json>),
}

codec::union! {
    received OrderPaid { Unknown };
    Integer Integer,
    Text Text,
}

/// The type at `/components/schemas/Order/properties/paid/oneOf/1`.
pub type OrderPaidText = OrderState;

/// The type at `/components/schemas/Order/properties/owed`.
pub type OrderOwed = OrderPaid;

/// The type at `/components/schemas/Order/properties/owed/oneOf/1`.
pub type OrderOwedText = OrderState;

/// The type at `/components/schemas/Order/properties/some`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum OrderSome {
    /// `Vec<OrderSomeListItem>`
    List(Vec<OrderSomeListItem>),
    /// `OrderSomeText`
    Text(OrderSomeText),
    /// A value that fits none of them, kept as it came.
    Unknown(Unknown<Json>),
}

codec::union! {
    received OrderSome { Unknown };
    Array List,
    Text Text,
}

/// The type at `/components/schemas/Order/properties/some/oneOf/0/items`.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct OrderSomeListItem {
    pub y: Option<i64>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

codec::object! { received OrderSomeListItem { extra } Opt y }

/// The type at `/components/schemas/Order/properties/some/oneOf/1`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OrderSomeText {
    /// An empty text.
    Empty,
    /// A value that the description does not know, kept as it came.
    Unknown(Unknown<String>),
}

codec::text_enum! { received OrderSomeText { Unknown } Empty = "" }

/// The type at `/components/schemas/Order/properties/more`.
pub type OrderMore = OrderSome;

/// The type at `/components/schemas/Order/properties/more/oneOf/0/items`.
pub type OrderMoreListItem = OrderSomeListItem;

/// The type at `/components/schemas/Order/properties/more/oneOf/1`.
pub type OrderMoreText = OrderSomeText;

/// The type at `/components/schemas/Order/properties/either`.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct OrderEither {
    pub x: Option<i64>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

codec::object! { received OrderEither { extra } Opt x }

/// The type at `/paths/~1orders/post/parameters/0/schema`.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct AddOrderSince {
    pub gt: Option<i64>,
    pub lt: Option<i64>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

codec::object! { sent AddOrderSince { extra } Opt gt, Opt lt }

/// The type at `/paths/~1orders/post/requestBody/content/application~1json/schema`.
#[derive(Clone, Debug, PartialEq)]
pub struct AddOrderRequest {
    pub a: String,
    pub b: String,
    pub c: String,
    pub e: AddOrderRequestE,
    pub f: String,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

/// The required members of [`AddOrderRequest`].
#[derive(Clone, Debug, PartialEq)]
pub struct AddOrderRequestRequired {
    pub a: String,
    pub b: String,
    pub c: String,
    pub e: AddOrderRequestE,
    pub f: String,
}

impl From<AddOrderRequestRequired> for AddOrderRequest {
    #[inline]
    fn from(required: AddOrderRequestRequired) -> Self {
        Self {
            a: required.a,
            b: required.b,
            c: required.c,
            e: required.e,
            f: required.f,
            extra: Default::default(),
        }
    }
}

codec::object! { sent AddOrderRequest { extra } Need a, Need b, Need c, Need e, Need f }

/// The type at `/paths/~1orders/post/requestBody/content/application~1json/schema/properties/e`.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct AddOrderRequestE {
    pub color: Option<AddOrderRequestEColor>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

codec::object! { sent AddOrderRequestE { extra } Opt color }

/// The type at `/paths/~1orders/post/requestBody/content/application~1json/schema/properties/e/properties/color`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AddOrderRequestEColor {
    /// `red`
    Red,
    /// `green`
    Green,
    /// A value that the description does not know, kept as it came.
    Unknown(Unknown<String>),
}

codec::text_enum! { sent AddOrderRequestEColor { Unknown } Red = "red", Green = "green" }

/// The type at `/paths/~1orders~1{id}/put/parameters/0/schema`.
pub type SetOrderUntil = AddOrderSince;

/// Said once more, in other words.
pub type SetOrderRequest = AddOrderRequest;

/// The required members of [`SetOrderRequest`].
pub type SetOrderRequestRequired = AddOrderRequestRequired;

/// The type at `/paths/~1orders~1{id}/put/requestBody/content/application~1json/schema/properties/e`.
pub type SetOrderRequestE = AddOrderRequestE;

/// The type at `/paths/~1orders~1{id}/put/requestBody/content/application~1json/schema/properties/e/properties/color`.
pub type SetOrderRequestEColor = AddOrderRequestEColor;
