// @generated from spec/plaid-check.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::{
    CraCheckReportHomeLendingReportOptions,
    LinkTokenCreateRequestCraOptionsBaseReportGseOptions,
};
use super::super::runtime::codec;
use super::super::runtime::{Extra, Field};

/// Settings for the base report.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct LinkTokenCreateRequestCraOptionsBaseReport {
    /// Your own key for the base report, such as a loan number.
    pub client_report_id: Field<String>,
    pub gse_options: Field<LinkTokenCreateRequestCraOptionsBaseReportGseOptions>,
    /// `true` makes the report fail when the institution gives no identity data.
    pub require_identity: Field<bool>,
    pub home_lending_report_options: Field<CraCheckReportHomeLendingReportOptions>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

codec::write_object! {
    LinkTokenCreateRequestCraOptionsBaseReport { extra } MaybeNull client_report_id =
    "client_report_id", MaybeNull gse_options = "gse_options", MaybeNull require_identity
    = "require_identity", MaybeNull home_lending_report_options =
    "home_lending_report_options",
}
