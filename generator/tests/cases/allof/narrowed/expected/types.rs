// @generated from openapi.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::runtime::codec;
use super::runtime::{Extra, Json, Unknown};

/// `Walk` of the description.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Walk {
    pub with: Option<Dog>,
    pub on: Option<Lead>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

codec::object! { both Walk { extra } Opt with, Opt on }

/// `Outing` of the description.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Outing {
    pub with: Option<Animal>,
    pub on: Option<Gear>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

codec::object! { received Outing { extra } Opt with, Opt on }

/// `Animal` of the description.
#[derive(Clone, Debug, PartialEq)]
pub struct Animal {
    pub name: String,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

codec::object! { received Animal { extra } Need name }

/// `Dog` of the description.
#[derive(Clone, Debug, PartialEq)]
pub struct Dog {
    pub name: String,
    pub loud: Option<bool>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

impl Dog {
    /// A value with its required members; the others are absent.
    #[must_use]
    #[inline]
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            loud: Default::default(),
            extra: Default::default(),
        }
    }
}

codec::object! { both Dog { extra } Need name, Opt loud }

/// `Gear` of the description.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Gear {
    /// `Lead`
    Lead(Box<Lead>),
    /// `Saddle`
    Saddle(Box<Saddle>),
    /// A value that fits none of them, kept as it came.
    Unknown(Unknown<Json>),
}

codec::union! {
    received Gear { Unknown };
    Object Lead from Lead,
    Object Saddle from Saddle,
}

/// `Lead` of the description.
#[derive(Clone, Debug, PartialEq)]
pub struct Lead {
    pub metres: f64,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

impl Lead {
    /// A value with its required members; the others are absent.
    #[must_use]
    #[inline]
    pub fn new(metres: f64) -> Self {
        Self {
            metres,
            extra: Default::default(),
        }
    }
}

codec::object! { both Lead { extra } Need metres }

/// `Saddle` of the description.
#[derive(Clone, Debug, PartialEq)]
pub struct Saddle {
    pub size: i64,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

codec::object! { received Saddle { extra } Need size }
