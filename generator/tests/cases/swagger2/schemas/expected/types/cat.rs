// @generated from openapi.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::Shelter;
use super::super::runtime::codec;
use super::super::runtime::{Extra, Field};

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

codec::read_object! {
    Cat { extra } Need kind = "kind", NeedNull owner = "owner", OptNull shelter =
    "shelter", Opt lives = "lives",
}
