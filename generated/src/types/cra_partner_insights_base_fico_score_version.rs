// @generated from spec/plaid-check.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::super::runtime::serde::{Serialize, Serializer};
use super::super::runtime::Unknown;

/// Model release of the base score.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CraPartnerInsightsBaseFicoScoreVersion {
    /// `8`
    V8,
    /// `9`
    V9,
    /// `10`
    V10,
    /// `10T`
    V10T,
    /// A value that the description does not know, kept as it came.
    Unknown(Unknown<String>),
}

impl CraPartnerInsightsBaseFicoScoreVersion {
    /// The text on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::V8 => "8",
            Self::V9 => "9",
            Self::V10 => "10",
            Self::V10T => "10T",
            Self::Unknown(value) => value.get(),
        }
    }
}

impl From<&str> for CraPartnerInsightsBaseFicoScoreVersion {
    fn from(value: &str) -> Self {
        match value {
            "8" => Self::V8,
            "9" => Self::V9,
            "10" => Self::V10,
            "10T" => Self::V10T,
            _ => Self::Unknown(Unknown::new(value.to_owned())),
        }
    }
}

impl std::fmt::Display for CraPartnerInsightsBaseFicoScoreVersion {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        out.write_str(self.as_str())
    }
}

impl Serialize for CraPartnerInsightsBaseFicoScoreVersion {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_str(self.as_str())
    }
}
