// @generated from spec/plaid-check.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::{CraCheckReportGseOptions, CraCheckReportHomeLendingReportOptions};
use super::super::runtime::codec;
use super::super::runtime::{Extra, Field};

/// How to produce the base report.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct CraCheckReportCreateBaseReportOptions {
    /// The caller's own reference. Deprecated: use `client_report_id` at the top of the request.
    #[deprecated]
    pub client_report_id: Field<String>,
    pub gse_options: Field<CraCheckReportGseOptions>,
    /// True to let the report fail rather than leave out holder data.
    pub require_identity: Field<bool>,
    pub home_lending_report_options: Field<CraCheckReportHomeLendingReportOptions>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

codec::write_object! {
    CraCheckReportCreateBaseReportOptions { extra } MaybeNull client_report_id =
    "client_report_id", MaybeNull gse_options = "gse_options", MaybeNull require_identity
    = "require_identity", MaybeNull home_lending_report_options =
    "home_lending_report_options",
}
