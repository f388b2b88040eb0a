// @generated from openapi.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::runtime::codec;
use super::runtime::Extra;

/// Where somebody lives.
#[derive(Clone, Debug, PartialEq)]
pub struct Address {
    /// The street's name.
    pub street: String,
    pub number: i64,
    pub zip: String,
    pub city: String,
    pub country: String,
    pub note: Option<String>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

/// The required members of [`Address`].
#[derive(Clone, Debug, PartialEq)]
pub struct AddressRequired {
    /// The street's name.
    pub street: String,
    pub number: i64,
    pub zip: String,
    pub city: String,
    pub country: String,
}

impl From<AddressRequired> for Address {
    #[inline]
    fn from(required: AddressRequired) -> Self {
        Self {
            street: required.street,
            number: required.number,
            zip: required.zip,
            city: required.city,
            country: required.country,
            note: Default::default(),
            extra: Default::default(),
        }
    }
}

codec::object! {
    both Address { extra } Need street, Need number, Need zip, Need city, Need country, Opt note,
}
