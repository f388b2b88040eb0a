// @generated from openapi.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::Pet;
use super::super::runtime::codec;
use super::super::runtime::Extra;

/// `Shelter` of the description.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Shelter {
    pub guest: Option<Pet>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

codec::read_object! {
    Shelter { extra } Opt guest = "guest",
}

codec::write_object! {
    Shelter { extra } Maybe guest = "guest",
}
