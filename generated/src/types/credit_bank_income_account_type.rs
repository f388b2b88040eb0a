// @generated from spec/plaid-check.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::super::runtime::codec;
use super::super::runtime::serde::{Deserialize, Deserializer};
use super::super::runtime::Unknown;

/// Kind of account; only deposit accounts occur here.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CreditBankIncomeAccountType {
    /// `depository`
    Depository,
    /// A value that the description does not know, kept as it came.
    Unknown(Unknown<String>),
}

impl CreditBankIncomeAccountType {
    /// The text on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Depository => "depository",
            Self::Unknown(value) => value.get(),
        }
    }
}

impl From<&str> for CreditBankIncomeAccountType {
    fn from(value: &str) -> Self {
        match value {
            "depository" => Self::Depository,
            _ => Self::Unknown(Unknown::new(value.to_owned())),
        }
    }
}

impl std::fmt::Display for CreditBankIncomeAccountType {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        out.write_str(self.as_str())
    }
}

impl<'de> Deserialize<'de> for CreditBankIncomeAccountType {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        codec::read_text(from)
    }
}
