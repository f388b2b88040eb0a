// @generated from openapi.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::runtime::codec;
use super::runtime::{Extra, Unknown};

/// See <https://example.com/a_b>, [a link](https://example.com) and \[no link\](javascript:alert).
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Text {
    /// One.
    /// Two.
    ///
    /// - a list
    ///   - inside
    ///
    /// | a | b |
    /// |---|---|
    /// | 1 | 2 |
    pub a_b: Option<String>,
    /// Default: `"a\"b"`.
    pub kind: Option<TextKind>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

codec::object! { received Text { extra } Opt a_b = "a\"b", Opt kind }

/// The type at `/components/schemas/Text/properties/kind`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TextKind {
    /// `a"b`
    AB,
    /// `ab`
    AB2,
    /// `{}`
    BraceBrace,
    /// `x*/`
    X,
    /// A value that the description does not know, kept as it came.
    Unknown(Unknown<String>),
}

codec::text_enum! {
    received TextKind { Unknown } AB = "a\"b", AB2 = "a\nb", BraceBrace = "{}", X = "x*/",
}
