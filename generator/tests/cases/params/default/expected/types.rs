// @generated from openapi.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::runtime::codec;
use super::runtime::Unknown;

/// The type at `/paths/~1pets/get/parameters/1/schema`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ListPetsOrder {
    /// `up`
    Up,
    /// `down`
    Down,
    /// A value that the description does not know, kept as it came.
    Unknown(Unknown<String>),
}

codec::text_enum! { sent ListPetsOrder { Unknown } Up = "up", Down = "down" }
