// @generated from spec/plaid-check.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::super::runtime::Part;

/// The report as the raw bytes of a PDF document.
pub type CraCheckReportPdfGetResponse = Part;
