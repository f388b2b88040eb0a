// @generated from openapi.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::super::runtime::codec;
use super::super::runtime::Extra;

/// `Shape` of the description.
#[derive(Clone, Debug, PartialEq)]
pub struct Shape {
    pub size: ShapeSize,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

impl Shape {
    /// A value with its required members; the others are absent.
    #[must_use]
    pub fn new(size: ShapeSize) -> Self {
        Self {
            size,
            extra: Default::default(),
        }
    }
}

codec::write_object! {
    Shape { extra } Always size = "size",
}

/// The type at `/components/schemas/Shape/properties/size`.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct ShapeSize {
    pub width: Option<i64>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

codec::write_object! {
    ShapeSize { extra } Maybe width = "width",
}
