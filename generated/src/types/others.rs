// @generated from spec/plaid-check.yaml by `cargo run -p specwright -- generate`. Do not edit.

/// The report as the raw bytes of a PDF document.
pub type CraCheckReportPdfGetResponse = String;
