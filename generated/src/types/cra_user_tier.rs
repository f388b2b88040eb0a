// @generated from spec/plaid-check.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::super::runtime::serde::{Serialize, Serializer};
use super::super::runtime::Unknown;

/// Price tier to apply to the user; null leaves the choice to Plaid.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CraUserTier {
    /// `free`
    Free,
    /// `paid`
    Paid,
    /// A value that the description does not know, kept as it came.
    Unknown(Unknown<String>),
}

impl CraUserTier {
    /// The text on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Free => "free",
            Self::Paid => "paid",
            Self::Unknown(value) => value.get(),
        }
    }
}

impl From<&str> for CraUserTier {
    fn from(value: &str) -> Self {
        match value {
            "free" => Self::Free,
            "paid" => Self::Paid,
            _ => Self::Unknown(Unknown::new(value.to_owned())),
        }
    }
}

impl std::fmt::Display for CraUserTier {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        out.write_str(self.as_str())
    }
}

impl Serialize for CraUserTier {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_str(self.as_str())
    }
}
