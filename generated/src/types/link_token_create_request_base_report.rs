// @generated from spec/plaid-check.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::super::runtime::codec;
use super::super::runtime::{Extra, Field};

/// Former place of the base report settings; use `cra_options` now.
#[deprecated]
#[derive(Clone, Debug, PartialEq)]
pub struct LinkTokenCreateRequestBaseReport {
    /// Days of history for the base report, 1 to 730.
    pub days_requested: i64,
    /// Your own key for the report, such as a loan number.
    pub client_report_id: Field<String>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

impl LinkTokenCreateRequestBaseReport {
    /// A value with its required members; the others are absent.
    #[must_use]
    pub fn new(days_requested: i64) -> Self {
        Self {
            days_requested,
            client_report_id: Default::default(),
            extra: Default::default(),
        }
    }
}

codec::write_object! {
    LinkTokenCreateRequestBaseReport { extra } Always days_requested = "days_requested",
    MaybeNull client_report_id = "client_report_id",
}
