// @generated from spec/plaid-check.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::super::runtime::serde::{Serialize, Serializer};
use super::super::runtime::Unknown;

/// FirstDetect model version; version 3 is used if none is named.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PrismFirstDetectVersion {
    /// `3`
    V3,
    /// A value that the description does not know, kept as it came.
    Unknown(Unknown<String>),
}

impl PrismFirstDetectVersion {
    /// The text on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::V3 => "3",
            Self::Unknown(value) => value.get(),
        }
    }
}

impl From<&str> for PrismFirstDetectVersion {
    fn from(value: &str) -> Self {
        match value {
            "3" => Self::V3,
            _ => Self::Unknown(Unknown::new(value.to_owned())),
        }
    }
}

impl std::fmt::Display for PrismFirstDetectVersion {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        out.write_str(self.as_str())
    }
}

impl Serialize for PrismFirstDetectVersion {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_str(self.as_str())
    }
}
