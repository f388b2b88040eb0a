// @generated from openapi.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::runtime::codec;
use super::runtime::{Extra, Unknown};

/// `Paint` of the description.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Paint {
    pub colour: Option<Colour>,
    pub coats: Option<Coats>,
    pub mode: Option<Mode>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

codec::object! { both Paint { extra } Opt colour, Opt coats, Opt mode }

/// `Colour` of the description.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Colour {
    /// Red
    ///
    /// Like a rose.
    Red,
    /// Like the sky.
    Blue,
    /// A value that the description does not know, kept as it came.
    Unknown(Unknown<String>),
}

codec::text_enum! { both Colour { Unknown } Red = "red", Blue = "blue" }

/// `Coats` of the description.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Coats {
    /// Thin
    Thin,
    /// Thick
    Thick,
    /// A value that the description does not know, kept as it came.
    Unknown(Unknown<i64>),
}

codec::integer_enum! { both Coats { Unknown } Thin = 1, Thick = 2 }

/// `Mode` of the description.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Mode {
    /// `fast`
    Fast,
    /// `slow`
    Slow,
    /// A value that the description does not know, kept as it came.
    Unknown(Unknown<String>),
}

codec::text_enum! { both Mode { Unknown } Fast = "fast", Slow = "slow" }
