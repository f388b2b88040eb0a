// @generated from spec/plaid-check.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::super::runtime::codec;
use super::super::runtime::serde::{Deserialize, Deserializer};
use super::super::runtime::Unknown;

/// Way in which a transaction was made: online, at a physical place, by the bank itself (fees, deposits), or not recognised.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BaseReportTransactionType {
    /// `digital`
    Digital,
    /// `place`
    Place,
    /// `special`
    Special,
    /// `unresolved`
    Unresolved,
    /// A value that the description does not know, kept as it came.
    Unknown(Unknown<String>),
}

impl BaseReportTransactionType {
    /// The text on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Digital => "digital",
            Self::Place => "place",
            Self::Special => "special",
            Self::Unresolved => "unresolved",
            Self::Unknown(value) => value.get(),
        }
    }
}

impl From<&str> for BaseReportTransactionType {
    fn from(value: &str) -> Self {
        match value {
            "digital" => Self::Digital,
            "place" => Self::Place,
            "special" => Self::Special,
            "unresolved" => Self::Unresolved,
            _ => Self::Unknown(Unknown::new(value.to_owned())),
        }
    }
}

impl std::fmt::Display for BaseReportTransactionType {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        out.write_str(self.as_str())
    }
}

impl<'de> Deserialize<'de> for BaseReportTransactionType {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        codec::read_text(from)
    }
}
