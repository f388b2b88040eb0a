// @generated from spec/plaid-check.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::super::runtime::codec;
use super::super::runtime::Extra;

/// The parts of a postal address.
#[derive(Clone, Debug, PartialEq)]
pub struct AddressData {
    /// City or town; null if unknown.
    pub city: Option<String>,
    /// Region, such as the US state `NC`; null if unknown.
    pub region: Option<String>,
    /// Street line with house number and unit.
    pub street: String,
    /// ZIP or other postal code; null if unknown.
    pub postal_code: Option<String>,
    /// Two-letter ISO 3166-1 country code; null if unknown.
    pub country: Option<String>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

/// The required members of [`AddressData`].
#[derive(Clone, Debug, PartialEq)]
pub struct AddressDataRequired {
    /// City or town; null if unknown.
    pub city: Option<String>,
    /// Region, such as the US state `NC`; null if unknown.
    pub region: Option<String>,
    /// Street line with house number and unit.
    pub street: String,
    /// ZIP or other postal code; null if unknown.
    pub postal_code: Option<String>,
    /// Two-letter ISO 3166-1 country code; null if unknown.
    pub country: Option<String>,
}

impl From<AddressDataRequired> for AddressData {
    fn from(required: AddressDataRequired) -> Self {
        Self {
            city: required.city,
            region: required.region,
            street: required.street,
            postal_code: required.postal_code,
            country: required.country,
            extra: Default::default(),
        }
    }
}

codec::read_object! {
    AddressData { extra } NeedNull city = "city", NeedNull region = "region", Need street
    = "street", NeedNull postal_code = "postal_code", NeedNull country = "country",
}

codec::write_object! {
    AddressData { extra } Always city = "city", Always region = "region", Always street =
    "street", Always postal_code = "postal_code", Always country = "country",
}
