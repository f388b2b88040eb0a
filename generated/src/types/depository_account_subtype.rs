// @generated from spec/plaid-check.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::super::runtime::codec;
use super::super::runtime::serde::{Deserialize, Deserializer};
use super::super::runtime::Unknown;

/// Finer kind of a deposit account.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DepositoryAccountSubtype {
    /// `checking`
    Checking,
    /// `savings`
    Savings,
    /// `hsa`
    Hsa,
    /// `cd`
    Cd,
    /// `money market`
    MoneyMarket,
    /// `paypal`
    Paypal,
    /// `prepaid`
    Prepaid,
    /// `cash management`
    CashManagement,
    /// `ebt`
    Ebt,
    /// `limited purpose checking`
    LimitedPurposeChecking,
    /// `all`
    All,
    /// A value that the description does not know, kept as it came.
    Unknown(Unknown<String>),
}

impl DepositoryAccountSubtype {
    /// The text on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Checking => "checking",
            Self::Savings => "savings",
            Self::Hsa => "hsa",
            Self::Cd => "cd",
            Self::MoneyMarket => "money market",
            Self::Paypal => "paypal",
            Self::Prepaid => "prepaid",
            Self::CashManagement => "cash management",
            Self::Ebt => "ebt",
            Self::LimitedPurposeChecking => "limited purpose checking",
            Self::All => "all",
            Self::Unknown(value) => value.get(),
        }
    }
}

impl From<&str> for DepositoryAccountSubtype {
    fn from(value: &str) -> Self {
        match value {
            "checking" => Self::Checking,
            "savings" => Self::Savings,
            "hsa" => Self::Hsa,
            "cd" => Self::Cd,
            "money market" => Self::MoneyMarket,
            "paypal" => Self::Paypal,
            "prepaid" => Self::Prepaid,
            "cash management" => Self::CashManagement,
            "ebt" => Self::Ebt,
            "limited purpose checking" => Self::LimitedPurposeChecking,
            "all" => Self::All,
            _ => Self::Unknown(Unknown::new(value.to_owned())),
        }
    }
}

impl std::fmt::Display for DepositoryAccountSubtype {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        out.write_str(self.as_str())
    }
}

impl<'de> Deserialize<'de> for DepositoryAccountSubtype {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        codec::read_text(from)
    }
}
