// @generated from openapi.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::super::runtime::codec;
use super::super::runtime::{Extra, Unknown};

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
    pub fn new(r#type: SquareType, side: f64) -> Self {
        Self {
            r#type,
            side,
            extra: Default::default(),
        }
    }
}

codec::read_object! {
    Square { extra } Need r#type = "type", Need side = "side",
}

codec::write_object! {
    Square { extra } Always r#type = "type", Always side = "side",
}

/// The type at `/components/schemas/Square/properties/type`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SquareType {
    /// `square`
    Square,
    /// A value that the description does not know, kept as it came.
    Unknown(Unknown<String>),
}

codec::text_enum! {
    SquareType { Unknown } Square = "square",
}

codec::read_enum! {
    SquareType by read_text
}

codec::write_enum! {
    SquareType as_str
}
