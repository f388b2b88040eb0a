// @generated from openapi.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::runtime::codec;
use super::runtime::Extra;

/// `Animal` of the description.
#[derive(Clone, Debug, PartialEq)]
pub struct Animal {
    /// What it is called.
    pub name: String,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

codec::object! { received Animal { extra } Need name }

/// An animal that barks.
#[derive(Clone, Debug, PartialEq)]
pub struct Dog {
    /// What it is called.
    pub name: String,
    pub loud: bool,
    pub age: Option<i64>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

impl Dog {
    /// A value with its required members; the others are absent.
    #[must_use]
    #[inline]
    pub fn new(name: impl Into<String>, loud: bool) -> Self {
        Self {
            name: name.into(),
            loud,
            age: Default::default(),
            extra: Default::default(),
        }
    }
}

codec::object! { both Dog { extra } Need name, Need loud, Opt age }
