// @generated from openapi.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::super::runtime::codec;
use super::super::runtime::Unknown;

/// Not the one of the prelude.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Option2 {
    /// `Self`
    Self_,
    /// `unknown`
    Unknown,
    /// `None`
    None,
    /// A value that the description does not know, kept as it came.
    Unknown2(Unknown<String>),
}

codec::text_enum! {
    Option2 { Unknown2 } Self_ = "Self", Unknown = "unknown", None = "None",
}

codec::read_enum! {
    Option2 by read_text
}

codec::write_enum! {
    Option2 as_str
}
