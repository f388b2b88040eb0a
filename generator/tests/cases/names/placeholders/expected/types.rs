// @generated from openapi.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::runtime::codec;
use super::runtime::Extra;

/// Names that linters take for placeholders.
#[derive(Clone, Debug, PartialEq)]
pub struct Foo {
    pub foo: i64,
    pub baz: Option<String>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

impl Foo {
    /// A value with its required members; the others are absent.
    #[must_use]
    #[allow(clippy::disallowed_names)]
    #[inline]
    pub fn new(foo: i64) -> Self {
        Self {
            foo,
            baz: Default::default(),
            extra: Default::default(),
        }
    }
}

codec::object! { both Foo { extra } Need foo, Opt baz }
