// @generated from openapi.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::super::runtime::codec;
use super::super::runtime::Unknown;

/// `String` of the description.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum String2 {
    /// `gen`
    Gen,
    /// `+1`
    Plus1,
    /// `-1`
    Minus1,
    /// A value that the description does not know, kept as it came.
    Unknown(Unknown<String>),
}

codec::text_enum! {
    String2 { Unknown } Gen = "gen", Plus1 = "+1", Minus1 = "-1",
}

codec::read_enum! {
    String2 by read_text
}

codec::write_enum! {
    String2 as_str
}
