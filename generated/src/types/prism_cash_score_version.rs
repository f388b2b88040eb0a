// @generated from spec/plaid-check.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::super::runtime::serde::{Serialize, Serializer};
use super::super::runtime::Unknown;

/// CashScore model version; version 3 is used if none is named. Plaid's reference does not list `3_lite`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PrismCashScoreVersion {
    /// `4.1`
    V4_1,
    /// `4`
    V4,
    /// `3_lite`
    V3Lite,
    /// `3`
    V3,
    /// A value that the description does not know, kept as it came.
    Unknown(Unknown<String>),
}

impl PrismCashScoreVersion {
    /// The text on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::V4_1 => "4.1",
            Self::V4 => "4",
            Self::V3Lite => "3_lite",
            Self::V3 => "3",
            Self::Unknown(value) => value.get(),
        }
    }
}

impl From<&str> for PrismCashScoreVersion {
    fn from(value: &str) -> Self {
        match value {
            "4.1" => Self::V4_1,
            "4" => Self::V4,
            "3_lite" => Self::V3Lite,
            "3" => Self::V3,
            _ => Self::Unknown(Unknown::new(value.to_owned())),
        }
    }
}

impl std::fmt::Display for PrismCashScoreVersion {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        out.write_str(self.as_str())
    }
}

impl Serialize for PrismCashScoreVersion {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_str(self.as_str())
    }
}
