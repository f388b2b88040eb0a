// @generated from spec/plaid-check.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::super::runtime::codec;
use super::super::runtime::serde::{Serialize, Serializer};
use super::super::runtime::Extra;

/// Settings for income seen in bank data; needed when the income source is `bank`.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct SandboxPublicTokenCreateRequestIncomeVerificationBankIncome {
    /// Days of bank data to look at.
    pub days_requested: Option<i64>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

impl Serialize for SandboxPublicTokenCreateRequestIncomeVerificationBankIncome {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        codec::write(
            to,
            &[("days_requested", &codec::Maybe(&self.days_requested))],
            &self.extra,
        )
    }
}
