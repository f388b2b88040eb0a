// @generated from spec/plaid-check.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::super::runtime::codec;
use super::super::runtime::Extra;

/// Settings for income seen in bank data; needed when the income source is `bank`.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct SandboxPublicTokenCreateRequestIncomeVerificationBankIncome {
    /// Days of bank data to look at.
    pub days_requested: Option<i64>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

codec::write_object! {
    SandboxPublicTokenCreateRequestIncomeVerificationBankIncome { extra } Maybe
    days_requested = "days_requested",
}
