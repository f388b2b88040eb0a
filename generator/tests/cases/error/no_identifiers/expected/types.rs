// @generated from openapi.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::runtime::codec;
use super::runtime::{Extra, Unknown};

/// `-` of the description.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Minus {
    pub empty: Option<String>,
    pub not_not_not: Option<String>,
    pub question: Option<日本語>,
    pub empty2: Option<String>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

codec::object! {
    both Minus { extra } Opt empty = "", Opt not_not_not = "!!!", Opt question = "?",
    Opt empty2 = "🦀",
}

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
    both 日本語 { Unknown } Empty = "", Minus = "-", MinusMinus = "--", V = "💥",
}
