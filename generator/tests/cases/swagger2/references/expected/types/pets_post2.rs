// @generated from openapi.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::Owner;
use super::super::runtime::codec;
use super::super::runtime::Extra;

/// `_pets_post2` of the description.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct PetsPost2 {
    pub owner: Option<Owner>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

codec::write_object! {
    PetsPost2 { extra } Maybe owner = "owner",
}
