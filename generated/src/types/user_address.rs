// @generated from spec/plaid-check.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::{
    CityNullable, GenericCountryCode, PostalCode, Region, Street2, StreetNullable,
};
use super::super::runtime::codec;
use super::super::runtime::{Extra, Field};

/// Home address to start with: either the country alone or the whole address.
#[derive(Clone, Debug, PartialEq)]
pub struct UserAddress {
    pub street: Field<StreetNullable>,
    pub street2: Field<Street2>,
    pub city: Field<CityNullable>,
    pub region: Field<Region>,
    pub postal_code: Field<PostalCode>,
    pub country: GenericCountryCode,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

impl UserAddress {
    /// A value with its required members; the others are absent.
    #[must_use]
    pub fn new(country: impl Into<String>) -> Self {
        Self {
            street: Default::default(),
            street2: Default::default(),
            city: Default::default(),
            region: Default::default(),
            postal_code: Default::default(),
            country: country.into(),
            extra: Default::default(),
        }
    }
}

codec::write_object! {
    UserAddress { extra } MaybeNull street = "street", MaybeNull street2 = "street2",
    MaybeNull city = "city", MaybeNull region = "region", MaybeNull postal_code =
    "postal_code", Always country = "country",
}
