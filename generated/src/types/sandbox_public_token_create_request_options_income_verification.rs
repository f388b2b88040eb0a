// @generated from spec/plaid-check.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::{
    IncomeVerificationSourceType,
    SandboxPublicTokenCreateRequestIncomeVerificationBankIncome,
};
use super::super::runtime::codec;
use super::super::runtime::Extra;

/// Settings for income verification; needed when `income_verification` is among the initial products.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct SandboxPublicTokenCreateRequestOptionsIncomeVerification {
    /// Where income data may come from; name one source only.
    pub income_source_types: Option<Vec<IncomeVerificationSourceType>>,
    pub bank_income: Option<SandboxPublicTokenCreateRequestIncomeVerificationBankIncome>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

codec::write_object! {
    SandboxPublicTokenCreateRequestOptionsIncomeVerification { extra } Maybe
    income_source_types = "income_source_types", Maybe bank_income = "bank_income",
}
