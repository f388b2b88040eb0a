// @generated from spec/plaid-check.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::super::runtime::serde::{Serialize, Serializer};
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

impl CountryCode {
    /// The text on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Us => "US",
            Self::Gb => "GB",
            Self::Es => "ES",
            Self::Nl => "NL",
            Self::Fr => "FR",
            Self::Ie => "IE",
            Self::Ca => "CA",
            Self::De => "DE",
            Self::It => "IT",
            Self::Pl => "PL",
            Self::Dk => "DK",
            Self::No => "NO",
            Self::Se => "SE",
            Self::Ee => "EE",
            Self::Lt => "LT",
            Self::Lv => "LV",
            Self::Pt => "PT",
            Self::Be => "BE",
            Self::At => "AT",
            Self::Fi => "FI",
            Self::Unknown(value) => value.get(),
        }
    }
}

impl From<&str> for CountryCode {
    fn from(value: &str) -> Self {
        match value {
            "US" => Self::Us,
            "GB" => Self::Gb,
            "ES" => Self::Es,
            "NL" => Self::Nl,
            "FR" => Self::Fr,
            "IE" => Self::Ie,
            "CA" => Self::Ca,
            "DE" => Self::De,
            "IT" => Self::It,
            "PL" => Self::Pl,
            "DK" => Self::Dk,
            "NO" => Self::No,
            "SE" => Self::Se,
            "EE" => Self::Ee,
            "LT" => Self::Lt,
            "LV" => Self::Lv,
            "PT" => Self::Pt,
            "BE" => Self::Be,
            "AT" => Self::At,
            "FI" => Self::Fi,
            _ => Self::Unknown(Unknown::new(value.to_owned())),
        }
    }
}

impl std::fmt::Display for CountryCode {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        out.write_str(self.as_str())
    }
}

impl Serialize for CountryCode {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_str(self.as_str())
    }
}
