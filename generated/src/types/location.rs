// @generated from spec/plaid-check.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::super::runtime::codec;
use super::super::runtime::Extra;

/// Where a purchase took place; filled for physical places only.
#[derive(Clone, Debug, PartialEq)]
pub struct Location {
    /// Street line; null if unknown.
    pub address: Option<String>,
    /// City or town; null if unknown.
    pub city: Option<String>,
    /// Region, such as a US state; null if unknown.
    pub region: Option<String>,
    /// ZIP or other postal code; null if unknown.
    pub postal_code: Option<String>,
    /// Two-letter ISO 3166-1 country code; null if unknown.
    pub country: Option<String>,
    /// Latitude in decimal degrees; null if unknown.
    pub lat: Option<f64>,
    /// Longitude in decimal degrees; null if unknown.
    pub lon: Option<f64>,
    /// Number by which the merchant calls its store; null if unknown.
    pub store_number: Option<String>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

codec::read_object! {
    Location { extra } NeedNull address = "address", NeedNull city = "city", NeedNull
    region = "region", NeedNull postal_code = "postal_code", NeedNull country =
    "country", NeedNull lat = "lat", NeedNull lon = "lon", NeedNull store_number =
    "store_number",
}
