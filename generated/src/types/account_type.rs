// @generated from spec/plaid-check.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::super::runtime::codec;
use super::super::runtime::serde::{Deserialize, Deserializer};
use super::super::runtime::Unknown;

/// Broad kind of account. `brokerage` is the older word for `investment`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AccountType {
    /// `investment`
    Investment,
    /// `credit`
    Credit,
    /// `depository`
    Depository,
    /// `loan`
    Loan,
    /// `brokerage`
    Brokerage,
    /// `other`
    Other,
    /// A value that the description does not know, kept as it came.
    Unknown(Unknown<String>),
}

impl AccountType {
    /// The text on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Investment => "investment",
            Self::Credit => "credit",
            Self::Depository => "depository",
            Self::Loan => "loan",
            Self::Brokerage => "brokerage",
            Self::Other => "other",
            Self::Unknown(value) => value.get(),
        }
    }
}

impl From<&str> for AccountType {
    fn from(value: &str) -> Self {
        match value {
            "investment" => Self::Investment,
            "credit" => Self::Credit,
            "depository" => Self::Depository,
            "loan" => Self::Loan,
            "brokerage" => Self::Brokerage,
            "other" => Self::Other,
            _ => Self::Unknown(Unknown::new(value.to_owned())),
        }
    }
}

impl std::fmt::Display for AccountType {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        out.write_str(self.as_str())
    }
}

impl<'de> Deserialize<'de> for AccountType {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        codec::read_text(from)
    }
}
