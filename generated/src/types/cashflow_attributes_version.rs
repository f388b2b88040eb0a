// @generated from spec/plaid-check.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::super::runtime::serde::{Serialize, Serializer};
use super::super::runtime::Unknown;

/// Version of the cash flow attributes; must be named when cash flow insights are used. `CFI1` is the current one.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CashflowAttributesVersion {
    /// `v1.0`
    V1_0,
    /// `v2.0`
    V2_0,
    /// `CFI1`
    Cfi1,
    /// A value that the description does not know, kept as it came.
    Unknown(Unknown<String>),
}

impl CashflowAttributesVersion {
    /// The text on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::V1_0 => "v1.0",
            Self::V2_0 => "v2.0",
            Self::Cfi1 => "CFI1",
            Self::Unknown(value) => value.get(),
        }
    }
}

impl From<&str> for CashflowAttributesVersion {
    fn from(value: &str) -> Self {
        match value {
            "v1.0" => Self::V1_0,
            "v2.0" => Self::V2_0,
            "CFI1" => Self::Cfi1,
            _ => Self::Unknown(Unknown::new(value.to_owned())),
        }
    }
}

impl std::fmt::Display for CashflowAttributesVersion {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        out.write_str(self.as_str())
    }
}

impl Serialize for CashflowAttributesVersion {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_str(self.as_str())
    }
}
