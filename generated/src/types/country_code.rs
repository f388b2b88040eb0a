// @generated from spec/plaid-check.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::super::runtime::codec;
use super::super::runtime::Unknown;

/// Two-letter ISO 3166-1 code of a country where Plaid connects to institutions.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CountryCode {
    /// `US`
    Us,
    /// `GB`
    Gb,
    /// `ES`
    Es,
    /// `NL`
    Nl,
    /// `FR`
    Fr,
    /// `IE`
    Ie,
    /// `CA`
    Ca,
    /// `DE`
    De,
    /// `IT`
    It,
    /// `PL`
    Pl,
    /// `DK`
    Dk,
    /// `NO`
    No,
    /// `SE`
    Se,
    /// `EE`
    Ee,
    /// `LT`
    Lt,
    /// `LV`
    Lv,
    /// `PT`
    Pt,
    /// `BE`
    Be,
    /// `AT`
    At,
    /// `FI`
    Fi,
    /// A value that the description does not know, kept as it came.
    Unknown(Unknown<String>),
}

codec::text_enum! {
    CountryCode { Unknown } Us = "US", Gb = "GB", Es = "ES", Nl = "NL", Fr = "FR", Ie =
    "IE", Ca = "CA", De = "DE", It = "IT", Pl = "PL", Dk = "DK", No = "NO", Se = "SE", Ee
    = "EE", Lt = "LT", Lv = "LV", Pt = "PT", Be = "BE", At = "AT", Fi = "FI",
}

codec::write_enum! {
    CountryCode as_str
}
