// @generated from openapi.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::super::runtime::codec;
use super::super::runtime::Extra;

/// `Address_city` of the description.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct AddressCity {
    pub r#ref: Option<String>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

codec::read_object! {
    AddressCity { extra } Opt r#ref = "$ref",
}

codec::write_object! {
    AddressCity { extra } Maybe r#ref = "$ref",
}
