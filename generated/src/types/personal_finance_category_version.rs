// @generated from spec/plaid-check.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::super::runtime::codec;
use super::super::runtime::serde::{Deserialize, Deserializer};
use super::super::runtime::Unknown;

/// Edition of the personal finance taxonomy.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PersonalFinanceCategoryVersion {
    /// `v1`
    V1,
    /// `v2`
    V2,
    /// A value that the description does not know, kept as it came.
    Unknown(Unknown<String>),
}

impl PersonalFinanceCategoryVersion {
    /// The text on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::V1 => "v1",
            Self::V2 => "v2",
            Self::Unknown(value) => value.get(),
        }
    }
}

impl From<&str> for PersonalFinanceCategoryVersion {
    fn from(value: &str) -> Self {
        match value {
            "v1" => Self::V1,
            "v2" => Self::V2,
            _ => Self::Unknown(Unknown::new(value.to_owned())),
        }
    }
}

impl std::fmt::Display for PersonalFinanceCategoryVersion {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        out.write_str(self.as_str())
    }
}

impl<'de> Deserialize<'de> for PersonalFinanceCategoryVersion {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        codec::read_text(from)
    }
}
