// @generated from openapi.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::{OwnerAddress, Pet};
use super::super::runtime::codec;
use super::super::runtime::Extra;

/// `owner` of the description.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Owner {
    pub address: Option<OwnerAddress>,
    pub pets: Option<Vec<Pet>>,
    pub home: Option<OwnerAddress>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

codec::read_object! {
    Owner { extra } Opt address = "address", Opt pets = "pets", Opt home = "home",
}

codec::write_object! {
    Owner { extra } Maybe address = "address", Maybe pets = "pets", Maybe home = "home",
}
