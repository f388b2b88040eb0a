// @generated from spec/plaid-check.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::super::runtime::codec;
use super::super::runtime::{Date, Extra};

/// Which bank statements the test Item starts with.
#[derive(Clone, Debug, PartialEq)]
pub struct SandboxPublicTokenCreateRequestOptionsStatements {
    /// First day of the statements.
    pub start_date: Date,
    /// Last day of the statements.
    pub end_date: Date,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

impl SandboxPublicTokenCreateRequestOptionsStatements {
    /// A value with its required members; the others are absent.
    #[must_use]
    pub fn new(start_date: Date, end_date: Date) -> Self {
        Self {
            start_date,
            end_date,
            extra: Default::default(),
        }
    }
}

codec::write_object! {
    SandboxPublicTokenCreateRequestOptionsStatements { extra } Always start_date =
    "start_date", Always end_date = "end_date",
}
