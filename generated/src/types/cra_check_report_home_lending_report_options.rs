// @generated from spec/plaid-check.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::{
    CraCheckReportVerificationGetEmploymentRefreshOptions,
    CraCheckReportVerificationGetReportType,
};
use super::super::runtime::codec;
use super::super::runtime::{Extra, Field};

/// How to produce the reports for home lending.
#[derive(Clone, Debug, PartialEq)]
pub struct CraCheckReportHomeLendingReportOptions {
    /// Kinds of home lending report to produce.
    pub reports_requested: Vec<CraCheckReportVerificationGetReportType>,
    pub employment_refresh_options: Field<
        CraCheckReportVerificationGetEmploymentRefreshOptions,
    >,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

impl CraCheckReportHomeLendingReportOptions {
    /// A value with its required members; the others are absent.
    #[must_use]
    pub fn new(reports_requested: Vec<CraCheckReportVerificationGetReportType>) -> Self {
        Self {
            reports_requested,
            employment_refresh_options: Default::default(),
            extra: Default::default(),
        }
    }
}

codec::write_object! {
    CraCheckReportHomeLendingReportOptions { extra } Always reports_requested =
    "reports_requested", MaybeNull employment_refresh_options =
    "employment_refresh_options",
}
