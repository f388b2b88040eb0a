// @generated from openapi.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::runtime::codec;
use super::runtime::{Extra, Field, Json, Secret, Unknown};

/// `Pet` of the description.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Pet {
    /// `Cat`
    Cat(Box<Cat>),
    /// `PetBase`
    Base(Box<PetBase>),
    /// A value that fits none of them, kept as it came.
    Unknown(Unknown<Json>),
}

codec::union! {
    received Pet { Unknown } by "kind";
    Object Cat from Cat = "Cat",
    Object Base from PetBase,
}

/// The type at `/definitions/Pet`.
#[derive(Clone, Debug, PartialEq)]
pub struct PetBase {
    pub kind: String,
    pub owner: Option<String>,
    pub shelter: Field<Shelter>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

codec::object! { received PetBase { extra } Need kind, NeedNull owner, OptNull shelter }

/// `Cat` of the description.
#[derive(Clone, Debug, PartialEq)]
pub struct Cat {
    pub kind: String,
    pub owner: Option<String>,
    pub shelter: Field<Shelter>,
    /// Default: `9`.
    pub lives: Option<i64>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

codec::object! { received Cat { extra } Need kind, NeedNull owner, OptNull shelter, Opt lives }

/// `Shelter` of the description.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Shelter {
    pub city: Option<Secret>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

codec::object! { received Shelter { extra } Opt city }
