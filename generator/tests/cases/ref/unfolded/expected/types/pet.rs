// @generated from openapi.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::Kind;
use super::super::runtime::codec;
use super::super::runtime::Extra;

/// `Pet` of the description.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Pet {
    pub kind: Option<Kind>,
    pub friend: Option<Box<Pet>>,
    pub foe: Option<Box<Pet>>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

codec::read_object! {
    Pet { extra } Opt kind = "kind", Opt friend = "friend", Opt foe = "foe",
}
