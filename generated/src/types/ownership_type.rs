// @generated from spec/plaid-check.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::super::runtime::codec;
use super::super::runtime::serde::{Deserialize, Deserializer};
use super::super::runtime::Unknown;

/// Legal form in which the account is held; null if unknown.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OwnershipType {
    /// `individual`
    Individual,
    /// `joint`
    Joint,
    /// `association`
    Association,
    /// `trust`
    Trust,
    /// A value that the description does not know, kept as it came.
    Unknown(Unknown<String>),
}

impl OwnershipType {
    /// The text on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Individual => "individual",
            Self::Joint => "joint",
            Self::Association => "association",
            Self::Trust => "trust",
            Self::Unknown(value) => value.get(),
        }
    }
}

impl From<&str> for OwnershipType {
    fn from(value: &str) -> Self {
        match value {
            "individual" => Self::Individual,
            "joint" => Self::Joint,
            "association" => Self::Association,
            "trust" => Self::Trust,
            _ => Self::Unknown(Unknown::new(value.to_owned())),
        }
    }
}

impl std::fmt::Display for OwnershipType {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        out.write_str(self.as_str())
    }
}

impl<'de> Deserialize<'de> for OwnershipType {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        codec::read_text(from)
    }
}
