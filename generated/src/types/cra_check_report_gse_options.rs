// @generated from spec/plaid-check.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::GseReportType;
use super::super::runtime::codec;
use super::super::runtime::Extra;

/// Reports to share with the government-sponsored enterprises (Fannie Mae, Freddie Mac) for a mortgage.
#[derive(Clone, Debug, PartialEq)]
pub struct CraCheckReportGseOptions {
    /// Kinds of report to share.
    pub report_types: Vec<GseReportType>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

impl CraCheckReportGseOptions {
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
    CraCheckReportGseOptions { extra } Always report_types = "report_types",
}
