// @generated from openapi.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::runtime::codec;
use super::runtime::{Extra, Json, Unknown};

/// `Shape` of the description.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Shape {
    /// `Round`
    Round(Round),
    /// `Square`
    Square(Box<Square>),
    /// A value that fits none of them, kept as it came.
    Unknown(Unknown<Json>),
}

codec::union! {
    both Shape { Unknown };
    Object Round only known,
    Object Square from Square,
}

/// `Round` of the description.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Round {
    /// `Circle`
    Circle(Box<Circle>),
    /// `Ellipse`
    Ellipse(Box<Ellipse>),
    /// A value that fits none of them, kept as it came.
    Unknown(Unknown<Json>),
}

codec::union! {
    both Round { Unknown };
    Object Circle from Circle,
    Object Ellipse from Ellipse,
}

/// `Circle` of the description.
#[derive(Clone, Debug, PartialEq)]
pub struct Circle {
    pub radius: f64,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

impl Circle {
    /// A value with its required members; the others are absent.
    #[must_use]
    #[inline]
    pub fn new(radius: f64) -> Self {
        Self {
            radius,
            extra: Default::default(),
        }
    }
}

codec::object! { both Circle { extra } Need radius }

/// `Ellipse` of the description.
#[derive(Clone, Debug, PartialEq)]
pub struct Ellipse {
    pub axes: Vec<f64>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

impl Ellipse {
    /// A value with its required members; the others are absent.
    #[must_use]
    #[inline]
    pub fn new(axes: Vec<f64>) -> Self {
        Self {
            axes,
            extra: Default::default(),
        }
    }
}

codec::object! { both Ellipse { extra } Need axes }

/// `Square` of the description.
#[derive(Clone, Debug, PartialEq)]
pub struct Square {
    pub side: f64,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

impl Square {
    /// A value with its required members; the others are absent.
    #[must_use]
    #[inline]
    pub fn new(side: f64) -> Self {
        Self {
            side,
            extra: Default::default(),
        }
    }
}

codec::object! { both Square { extra } Need side }
