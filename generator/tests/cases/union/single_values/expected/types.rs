// @generated from openapi.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::runtime::codec;
use super::runtime::{Extra, Json, Unknown};

/// Told by the only value that `type` may have.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Shape {
    /// `Circle`
    Circle(Box<Circle>),
    /// `Square`
    Square(Box<Square>),
    /// A value that fits none of them, kept as it came.
    Unknown(Unknown<Json>),
}

codec::union! {
    both Shape { Unknown };
    Object Circle from Circle where "type" = "circle",
    Object Square from Square where "type" = "square",
}

/// `Circle` of the description.
#[derive(Clone, Debug, PartialEq)]
pub struct Circle {
    pub r#type: CircleType,
    pub radius: f64,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

impl Circle {
    /// A value with its required members; the others are absent.
    #[must_use]
    #[inline]
    pub fn new(r#type: CircleType, radius: f64) -> Self {
        Self {
            r#type,
            radius,
            extra: Default::default(),
        }
    }
}

codec::object! { both Circle { extra } Need r#type = "type", Need radius }

/// The type at `/components/schemas/Circle/properties/type`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CircleType {
    /// `circle`
    Circle,
    /// A value that the description does not know, kept as it came.
    Unknown(Unknown<String>),
}

codec::text_enum! { both CircleType { Unknown } Circle = "circle" }

/// `Square` of the description.
#[derive(Clone, Debug, PartialEq)]
pub struct Square {
    pub r#type: SquareType,
    pub side: f64,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

impl Square {
    /// A value with its required members; the others are absent.
    #[must_use]
    #[inline]
    pub fn new(r#type: SquareType, side: f64) -> Self {
        Self {
            r#type,
            side,
            extra: Default::default(),
        }
    }
}

codec::object! { both Square { extra } Need r#type = "type", Need side }

/// The type at `/components/schemas/Square/properties/type`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SquareType {
    /// `square`
    Square,
    /// A value that the description does not know, kept as it came.
    Unknown(Unknown<String>),
}

codec::text_enum! { both SquareType { Unknown } Square = "square" }
