// @generated from spec/plaid-check.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::super::runtime::codec;
use super::super::runtime::{Extra, Field};

/// One postal address.
#[derive(Clone, Debug, PartialEq)]
pub struct ClientUserIdentityAddress {
    /// House number and street; null if not known.
    pub street_1: Field<String>,
    /// Flat, suite or other addition; null if there is none.
    pub street_2: Field<String>,
    /// City or town; null if not known.
    pub city: Field<String>,
    /// State or region, such as `OR`; null if not known.
    pub region: Field<String>,
    /// Two-letter country code; `US` for consumer reports.
    pub country: String,
    /// ZIP or other postal code; null if not known.
    pub postal_code: Field<String>,
    /// `true` for the main address.
    pub primary: bool,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

impl ClientUserIdentityAddress {
    /// A value with its required members; the others are absent.
    #[must_use]
    pub fn new(country: impl Into<String>, primary: bool) -> Self {
        Self {
            street_1: Default::default(),
            street_2: Default::default(),
            city: Default::default(),
            region: Default::default(),
            country: country.into(),
            postal_code: Default::default(),
            primary,
            extra: Default::default(),
        }
    }
}

codec::read_object! {
    ClientUserIdentityAddress { extra } OptNull street_1 = "street_1", OptNull street_2 =
    "street_2", OptNull city = "city", OptNull region = "region", Need country =
    "country", OptNull postal_code = "postal_code", Need primary = "primary",
}

codec::write_object! {
    ClientUserIdentityAddress { extra } MaybeNull street_1 = "street_1", MaybeNull
    street_2 = "street_2", MaybeNull city = "city", MaybeNull region = "region", Always
    country = "country", MaybeNull postal_code = "postal_code", Always primary =
    "primary",
}
