// @generated from openapi.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::runtime::codec;
use super::runtime::{Extra, Json, Unknown};

/// `Pet` of the description.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Pet {
    /// `Dog`
    Dog(Box<Dog>),
    /// `Cat`
    Cat(Box<Cat>),
    /// `Bird`
    Bird(Box<Bird>),
    /// A value that fits none of them, kept as it came.
    Unknown(Unknown<Json>),
}

codec::union! {
    received Pet { Unknown } by "kind";
    Object Dog from Dog = "dog" | "puppy",
    Object Cat from Cat = "cat",
    Object Bird from Bird = "Bird",
}

/// `Dog` of the description.
#[derive(Clone, Debug, PartialEq)]
pub struct Dog {
    pub kind: String,
    pub barks: Option<bool>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

codec::object! { received Dog { extra } Need kind, Opt barks }

/// `cat` of the description.
#[derive(Clone, Debug, PartialEq)]
pub struct Cat {
    pub kind: String,
    pub lives: Option<i64>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

codec::object! { received Cat { extra } Need kind, Opt lives }

/// `Bird` of the description.
#[derive(Clone, Debug, PartialEq)]
pub struct Bird {
    pub kind: String,
    pub sings: Option<bool>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

codec::object! { received Bird { extra } Need kind, Opt sings }
