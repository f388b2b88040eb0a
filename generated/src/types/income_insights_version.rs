// @generated from spec/plaid-check.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::super::runtime::serde::{Serialize, Serializer};
use super::super::runtime::Unknown;

/// Income insights version.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum IncomeInsightsVersion {
    /// `II2`
    Ii2,
    /// A value that the description does not know, kept as it came.
    Unknown(Unknown<String>),
}

impl IncomeInsightsVersion {
    /// The text on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Ii2 => "II2",
            Self::Unknown(value) => value.get(),
        }
    }
}

impl From<&str> for IncomeInsightsVersion {
    fn from(value: &str) -> Self {
        match value {
            "II2" => Self::Ii2,
            _ => Self::Unknown(Unknown::new(value.to_owned())),
        }
    }
}

impl std::fmt::Display for IncomeInsightsVersion {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        out.write_str(self.as_str())
    }
}

impl Serialize for IncomeInsightsVersion {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_str(self.as_str())
    }
}
