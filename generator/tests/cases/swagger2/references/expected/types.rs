// @generated from openapi.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::runtime::codec;
use super::runtime::Extra;

/// `Owner` of the description.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Owner {
    pub city: Option<AddressCity>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

codec::object! { sent Owner { extra } Opt city }

/// `Address` of the description.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Address {
    pub city: Option<AddressCity>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

codec::object! { received Address { extra } Opt city }

/// `_pets_post` of the description.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct PetsPost {
    pub name: Option<String>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

codec::object! { received PetsPost { extra } Opt name }

/// `_pets_post2` of the description.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct PetsPost2 {
    pub owner: Option<Owner>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

codec::object! { sent PetsPost2 { extra } Opt owner }

/// `Address_city` of the description.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct AddressCity {
    pub r#ref: Option<String>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

codec::object! { both AddressCity { extra } Opt r#ref = "$ref" }
