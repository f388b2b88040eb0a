// @generated from openapi.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::super::runtime::codec;
use super::super::runtime::{Extra, Unknown};

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
    pub fn new(r#type: CircleType, radius: f64) -> Self {
        Self {
            r#type,
            radius,
            extra: Default::default(),
        }
    }
}

codec::read_object! {
    Circle { extra } Need r#type = "type", Need radius = "radius",
}

codec::write_object! {
    Circle { extra } Always r#type = "type", Always radius = "radius",
}

/// The type at `/components/schemas/Circle/properties/type`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CircleType {
    /// `circle`
    Circle,
    /// A value that the description does not know, kept as it came.
    Unknown(Unknown<String>),
}

codec::text_enum! {
    CircleType { Unknown } Circle = "circle",
}

codec::read_enum! {
    CircleType by read_text
}

codec::write_enum! {
    CircleType as_str
}
