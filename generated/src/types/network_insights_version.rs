// @generated from spec/plaid-check.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::super::runtime::serde::{Serialize, Serializer};
use super::super::runtime::Unknown;

/// Network insights version; must be named when network insights are used.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum NetworkInsightsVersion {
    /// `NI1`
    Ni1,
    /// A value that the description does not know, kept as it came.
    Unknown(Unknown<String>),
}

impl NetworkInsightsVersion {
    /// The text on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Ni1 => "NI1",
            Self::Unknown(value) => value.get(),
        }
    }
}

impl From<&str> for NetworkInsightsVersion {
    fn from(value: &str) -> Self {
        match value {
            "NI1" => Self::Ni1,
            _ => Self::Unknown(Unknown::new(value.to_owned())),
        }
    }
}

impl std::fmt::Display for NetworkInsightsVersion {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        out.write_str(self.as_str())
    }
}

impl Serialize for NetworkInsightsVersion {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_str(self.as_str())
    }
}
