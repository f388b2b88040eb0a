// @generated from spec/plaid-check.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::super::runtime::serde::{Serialize, Serializer};
use super::super::runtime::Unknown;

/// Source of income data: bank accounts or payroll providers.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum IncomeVerificationSourceType {
    /// `bank`
    Bank,
    /// `payroll`
    Payroll,
    /// A value that the description does not know, kept as it came.
    Unknown(Unknown<String>),
}

impl IncomeVerificationSourceType {
    /// The text on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Bank => "bank",
            Self::Payroll => "payroll",
            Self::Unknown(value) => value.get(),
        }
    }
}

impl From<&str> for IncomeVerificationSourceType {
    fn from(value: &str) -> Self {
        match value {
            "bank" => Self::Bank,
            "payroll" => Self::Payroll,
            _ => Self::Unknown(Unknown::new(value.to_owned())),
        }
    }
}

impl std::fmt::Display for IncomeVerificationSourceType {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        out.write_str(self.as_str())
    }
}

impl Serialize for IncomeVerificationSourceType {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_str(self.as_str())
    }
}
