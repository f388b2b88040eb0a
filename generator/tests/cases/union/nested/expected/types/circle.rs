// @generated from openapi.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::super::runtime::codec;
use super::super::runtime::Extra;

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
    pub fn new(radius: f64) -> Self {
        Self {
            radius,
            extra: Default::default(),
        }
    }
}

codec::read_object! {
    Circle { extra } Need radius = "radius",
}

codec::write_object! {
    Circle { extra } Always radius = "radius",
}
