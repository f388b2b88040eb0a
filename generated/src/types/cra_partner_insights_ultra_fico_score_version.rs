// @generated from spec/plaid-check.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::super::runtime::codec;
use super::super::runtime::serde::{Deserialize, Deserializer, Serialize, Serializer};
use super::super::runtime::Unknown;

/// UltraFICO model release.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CraPartnerInsightsUltraFicoScoreVersion {
    /// `1.0`
    V1_0,
    /// A value that the description does not know, kept as it came.
    Unknown(Unknown<String>),
}

impl CraPartnerInsightsUltraFicoScoreVersion {
    /// The text on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::V1_0 => "1.0",
            Self::Unknown(value) => value.get(),
        }
    }
}

impl From<&str> for CraPartnerInsightsUltraFicoScoreVersion {
    fn from(value: &str) -> Self {
        match value {
            "1.0" => Self::V1_0,
            _ => Self::Unknown(Unknown::new(value.to_owned())),
        }
    }
}

impl std::fmt::Display for CraPartnerInsightsUltraFicoScoreVersion {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        out.write_str(self.as_str())
    }
}

impl<'de> Deserialize<'de> for CraPartnerInsightsUltraFicoScoreVersion {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        codec::read_text(from)
    }
}

impl Serialize for CraPartnerInsightsUltraFicoScoreVersion {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_str(self.as_str())
    }
}
