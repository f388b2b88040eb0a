// @generated from openapi.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::runtime::codec;
use super::runtime::Unknown;

/// By what, and in which direction.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Sort {
    /// `-name`
    MinusName,
    /// `name`
    Name,
    /// `+name`
    PlusName,
    /// `-1`
    Minus1,
    /// `1`
    V1,
    /// `+1`
    Plus1,
    /// A value that the description does not know, kept as it came.
    Unknown(Unknown<String>),
}

codec::text_enum! {
    both Sort { Unknown } MinusName = "-name", Name = "name", PlusName = "+name", Minus1 = "-1",
    V1 = "1", Plus1 = "+1",
}
