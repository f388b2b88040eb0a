// @generated from openapi.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::runtime::codec;
use super::runtime::{Extra, Json, Unknown};

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
    #[inline]
    pub fn new(size: ShapeSize) -> Self {
        Self {
            size,
            extra: Default::default(),
        }
    }
}

codec::object! { sent Shape { extra } Need size }

/// The type at `/components/schemas/Shape/properties/size`.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct ShapeSize {
    pub width: Option<i64>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

codec::object! { sent ShapeSize { extra } Opt width }

/// The type at `/paths/~1search/get/parameters/2/schema`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum SearchRange {
    /// `String`
    Text(String),
    /// `Vec<i64>`
    ListInteger(Vec<i64>),
    /// A value that fits none of them, kept as it came.
    Unknown(Unknown<Json>),
}

codec::union! {
    sent SearchRange { Unknown };
    Text Text,
    Array ListInteger,
}
