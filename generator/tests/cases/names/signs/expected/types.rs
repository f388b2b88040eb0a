// @generated from openapi.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::runtime::codec;
use super::runtime::Extra;

/// `Reactions` of the description.
#[derive(Clone, Debug, PartialEq)]
pub struct Reactions {
    pub plus_1: i64,
    pub minus_1: i64,
    pub foo_minus_bar: Option<String>,
    pub foo_bar: Option<String>,
    pub foo_bar2: Option<String>,
    pub extra: Option<String>,
    pub _3d: Option<bool>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra2: Extra,
}

impl Reactions {
    /// A value with its required members; the others are absent.
    #[must_use]
    #[inline]
    pub fn new(plus_1: i64, minus_1: i64) -> Self {
        Self {
            plus_1,
            minus_1,
            foo_minus_bar: Default::default(),
            foo_bar: Default::default(),
            foo_bar2: Default::default(),
            extra: Default::default(),
            _3d: Default::default(),
            extra2: Default::default(),
        }
    }
}

codec::object! {
    both Reactions { extra2 } Need plus_1 = "+1", Need minus_1 = "-1",
    Opt foo_minus_bar = "foo-bar", Opt foo_bar, Opt foo_bar2 = "fooBar", Opt extra, Opt _3d = "3d",
}
