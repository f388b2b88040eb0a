// @generated from spec/plaid-check.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::GseReportType;
use super::super::runtime::codec;
use super::super::runtime::Extra;

/// Reports meant for sharing with the mortgage enterprises (Fannie Mae, Freddie Mac).
#[derive(Clone, Debug, PartialEq)]
pub struct LinkTokenCreateRequestCraOptionsBaseReportGseOptions {
    /// Kinds of report that may be shared.
    pub report_types: Vec<GseReportType>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

impl LinkTokenCreateRequestCraOptionsBaseReportGseOptions {
    /// A value with its required members; the others are absent.
    #[must_use]
    pub fn new(report_types: Vec<GseReportType>) -> Self {
        Self {
            report_types,
            extra: Default::default(),
        }
    }
}

codec::write_object! {
    LinkTokenCreateRequestCraOptionsBaseReportGseOptions { extra } Always report_types =
    "report_types",
}
