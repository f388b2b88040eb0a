// @generated from openapi.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::super::runtime::codec;
use super::super::runtime::Extra;

/// `owner_address` of the description.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct OwnerAddress {
    pub city: Option<String>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

codec::read_object! {
    OwnerAddress { extra } Opt city = "city",
}

codec::write_object! {
    OwnerAddress { extra } Maybe city = "city",
}
