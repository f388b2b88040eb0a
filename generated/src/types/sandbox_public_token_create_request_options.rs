// @generated from spec/plaid-check.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::{
    SandboxOverridePassword, SandboxOverrideUsername,
    SandboxPublicTokenCreateRequestOptionsIncomeVerification,
    SandboxPublicTokenCreateRequestOptionsStatements,
    SandboxPublicTokenCreateRequestOptionsTransactions,
};
use super::super::runtime::codec;
use super::super::runtime::{Extra, Field};

/// Further settings of the test Item; leave it out rather than send null.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct SandboxPublicTokenCreateRequestOptions {
    /// Address that receives the webhooks of the new Item.
    pub webhook: Option<String>,
    /// Default: `"user_good"`.
    pub override_username: Field<SandboxOverrideUsername>,
    /// Default: `"pass_good"`.
    pub override_password: Field<SandboxOverridePassword>,
    pub transactions: Field<SandboxPublicTokenCreateRequestOptionsTransactions>,
    pub statements: Field<SandboxPublicTokenCreateRequestOptionsStatements>,
    pub income_verification: Option<
        SandboxPublicTokenCreateRequestOptionsIncomeVerification,
    >,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

codec::write_object! {
    SandboxPublicTokenCreateRequestOptions { extra } Maybe webhook = "webhook", MaybeNull
    override_username = "override_username", MaybeNull override_password =
    "override_password", MaybeNull transactions = "transactions", MaybeNull statements =
    "statements", Maybe income_verification = "income_verification",
}
