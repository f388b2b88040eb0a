// @generated from spec/plaid-check.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::super::runtime::serde::{Serialize, Serializer};
use super::super::runtime::Unknown;

/// CashScore Detect model version; there is no default.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PrismDetectVersion {
    /// `4.1`
    V4_1,
    /// `4`
    V4,
    /// A value that the description does not know, kept as it came.
    Unknown(Unknown<String>),
}

impl PrismDetectVersion {
    /// The text on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::V4_1 => "4.1",
            Self::V4 => "4",
            Self::Unknown(value) => value.get(),
        }
    }
}

impl From<&str> for PrismDetectVersion {
    fn from(value: &str) -> Self {
        match value {
            "4.1" => Self::V4_1,
            "4" => Self::V4,
            _ => Self::Unknown(Unknown::new(value.to_owned())),
        }
    }
}

impl std::fmt::Display for PrismDetectVersion {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        out.write_str(self.as_str())
    }
}

impl Serialize for PrismDetectVersion {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_str(self.as_str())
    }
}
