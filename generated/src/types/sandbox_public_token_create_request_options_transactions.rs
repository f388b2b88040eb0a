// @generated from spec/plaid-check.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::super::runtime::codec;
use super::super::runtime::{Date, Extra};

/// Which transactions the test Item starts with.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct SandboxPublicTokenCreateRequestOptionsTransactions {
    /// First day of the transactions.
    pub start_date: Option<Date>,
    /// Last day of the transactions.
    pub end_date: Option<Date>,
    /// Days of transaction history to ask for, 1 to 730.
    ///
    /// Default: `90`.
    pub days_requested: Option<i64>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

codec::write_object! {
    SandboxPublicTokenCreateRequestOptionsTransactions { extra } Maybe start_date =
    "start_date", Maybe end_date = "end_date", Maybe days_requested = "days_requested",
}
