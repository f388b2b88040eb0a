// @generated from openapi.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::runtime::codec;
use super::runtime::{Extra, Json, Unknown};

/// A pet of some kind.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Pet {
    /// `Cat`
    Cat(Box<Cat>),
    /// `Dog`
    Dog(Box<Dog>),
    /// A value that fits none of them, kept as it came.
    Unknown(Unknown<Json>),
}

codec::union! {
    both Pet { Unknown } by "kind";
    Object Cat from Cat = "cat",
    Object Dog from Dog = "dog",
}

/// `Cat` of the description.
#[derive(Clone, Debug, PartialEq)]
pub struct Cat {
    pub kind: String,
    pub lives: Option<i64>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

impl Cat {
    /// A value with its required members; the others are absent.
    #[must_use]
    #[inline]
    pub fn new(kind: impl Into<String>) -> Self {
        Self {
            kind: kind.into(),
            lives: Default::default(),
            extra: Default::default(),
        }
    }
}

codec::object! { both Cat { extra } Need kind, Opt lives }

/// `Dog` of the description.
#[derive(Clone, Debug, PartialEq)]
pub struct Dog {
    pub kind: String,
    pub name: String,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

impl Dog {
    /// A value with its required members; the others are absent.
    #[must_use]
    #[inline]
    pub fn new(kind: impl Into<String>, name: impl Into<String>) -> Self {
        Self {
            kind: kind.into(),
            name: name.into(),
            extra: Default::default(),
        }
    }
}

codec::object! { both Dog { extra } Need kind, Need name }
