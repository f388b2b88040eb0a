// @generated from openapi.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::super::runtime::codec;
use super::super::runtime::Unknown;

/// `日本語` of the description.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum 日本語 {
    /// An empty text.
    Empty,
    /// `-`
    Minus,
    /// `--`
    MinusMinus,
    /// `💥`
    V,
    /// A value that the description does not know, kept as it came.
    Unknown(Unknown<String>),
}

codec::text_enum! {
    日本語 { Unknown } Empty = "", Minus = "-", MinusMinus = "--", V = "💥",
}

codec::read_enum! {
    日本語 by read_text
}

codec::write_enum! {
    日本語 as_str
}
