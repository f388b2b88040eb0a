// @generated from openapi.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::AddressCity;
use super::super::runtime::codec;
use super::super::runtime::Extra;

/// `Owner` of the description.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Owner {
    pub city: Option<AddressCity>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

codec::write_object! {
    Owner { extra } Maybe city = "city",
}
