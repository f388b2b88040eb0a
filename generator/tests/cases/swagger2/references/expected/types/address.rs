// @generated from openapi.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::AddressCity;
use super::super::runtime::codec;
use super::super::runtime::Extra;

/// `Address` of the description.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Address {
    pub city: Option<AddressCity>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

codec::read_object! {
    Address { extra } Opt city = "city",
}
