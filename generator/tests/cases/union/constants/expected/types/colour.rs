// @generated from openapi.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::super::runtime::codec;
use super::super::runtime::Unknown;

/// `Colour` of the description.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Colour {
    /// Red
    ///
    /// Like a rose.
    Red,
    /// Like the sky.
    Blue,
    /// A value that the description does not know, kept as it came.
    Unknown(Unknown<String>),
}

codec::text_enum! {
    Colour { Unknown } Red = "red", Blue = "blue",
}

codec::read_enum! {
    Colour by read_text
}

codec::write_enum! {
    Colour as_str
}
