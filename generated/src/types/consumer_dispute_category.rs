// @generated from spec/plaid-check.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::super::runtime::codec;
use super::super::runtime::serde::{Deserialize, Deserializer};
use super::super::runtime::Unknown;

/// What kind of data is disputed.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ConsumerDisputeCategory {
    /// `TRANSACTION`
    Transaction,
    /// `BALANCE`
    Balance,
    /// `IDENTITY`
    Identity,
    /// `OTHER`
    Other,
    /// A value that the description does not know, kept as it came.
    Unknown(Unknown<String>),
}

impl ConsumerDisputeCategory {
    /// The text on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Transaction => "TRANSACTION",
            Self::Balance => "BALANCE",
            Self::Identity => "IDENTITY",
            Self::Other => "OTHER",
            Self::Unknown(value) => value.get(),
        }
    }
}

impl From<&str> for ConsumerDisputeCategory {
    fn from(value: &str) -> Self {
        match value {
            "TRANSACTION" => Self::Transaction,
            "BALANCE" => Self::Balance,
            "IDENTITY" => Self::Identity,
            "OTHER" => Self::Other,
            _ => Self::Unknown(Unknown::new(value.to_owned())),
        }
    }
}

impl std::fmt::Display for ConsumerDisputeCategory {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        out.write_str(self.as_str())
    }
}

impl<'de> Deserialize<'de> for ConsumerDisputeCategory {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        codec::read_text(from)
    }
}
