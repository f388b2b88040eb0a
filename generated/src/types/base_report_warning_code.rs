// @generated from spec/plaid-check.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::super::runtime::codec;
use super::super::runtime::serde::{Deserialize, Deserializer};
use super::super::runtime::Unknown;

/// What the warning is about: missing holder data, missing transactions, or a fraud alert that the user has placed.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BaseReportWarningCode {
    /// `IDENTITY_UNAVAILABLE`
    IdentityUnavailable,
    /// `TRANSACTIONS_UNAVAILABLE`
    TransactionsUnavailable,
    /// `USER_FRAUD_ALERT`
    UserFraudAlert,
    /// A value that the description does not know, kept as it came.
    Unknown(Unknown<String>),
}

impl BaseReportWarningCode {
    /// The text on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::IdentityUnavailable => "IDENTITY_UNAVAILABLE",
            Self::TransactionsUnavailable => "TRANSACTIONS_UNAVAILABLE",
            Self::UserFraudAlert => "USER_FRAUD_ALERT",
            Self::Unknown(value) => value.get(),
        }
    }
}

impl From<&str> for BaseReportWarningCode {
    fn from(value: &str) -> Self {
        match value {
            "IDENTITY_UNAVAILABLE" => Self::IdentityUnavailable,
            "TRANSACTIONS_UNAVAILABLE" => Self::TransactionsUnavailable,
            "USER_FRAUD_ALERT" => Self::UserFraudAlert,
            _ => Self::Unknown(Unknown::new(value.to_owned())),
        }
    }
}

impl std::fmt::Display for BaseReportWarningCode {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        out.write_str(self.as_str())
    }
}

impl<'de> Deserialize<'de> for BaseReportWarningCode {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        codec::read_text(from)
    }
}
