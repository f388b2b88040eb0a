// @generated from spec/plaid-check.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::super::runtime::codec;
use super::super::runtime::serde::{Serialize, Serializer};
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

impl Serialize for SandboxPublicTokenCreateRequestOptionsTransactions {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        codec::write(
            to,
            &[
                ("start_date", &codec::Maybe(&self.start_date)),
                ("end_date", &codec::Maybe(&self.end_date)),
                ("days_requested", &codec::Maybe(&self.days_requested)),
            ],
            &self.extra,
        )
    }
}
