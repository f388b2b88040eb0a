// @generated from spec/plaid-check.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::super::runtime::codec;
use super::super::runtime::Extra;

/// How to produce the employment refresh; needed when that report is asked for.
#[derive(Clone, Debug, PartialEq)]
pub struct CraCheckReportVerificationGetEmploymentRefreshOptions {
    /// Days of history for the employment refresh, up to 731.
    pub days_requested: i64,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

impl CraCheckReportVerificationGetEmploymentRefreshOptions {
    /// A value with its required members; the others are absent.
    #[must_use]
    pub fn new(days_requested: i64) -> Self {
        Self {
            days_requested,
            extra: Default::default(),
        }
    }
}

codec::write_object! {
    CraCheckReportVerificationGetEmploymentRefreshOptions { extra } Always days_requested
    = "days_requested",
}
