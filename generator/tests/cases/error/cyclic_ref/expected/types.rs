// @generated from openapi.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::runtime::codec;
use super::runtime::{Extra, Json};

/// `Pet` of the description.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Pet {
    pub r#loop: Option<A>,
    pub name: Option<String>,
    pub self_: Option<Self_>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

codec::object! { both Pet { extra } Opt r#loop = "loop", Opt name, Opt self_ = "self" }

/// `A` of the description.
pub type A = Json;

/// `B` of the description.
pub type B = Json;

/// `Self` of the description.
pub type Self_ = Json;

/// `Endless` of the description.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Endless {
    pub next: Option<Box<Endless>>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

codec::object! { received Endless { extra } Opt next }
