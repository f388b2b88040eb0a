// @generated from spec/plaid-check.yaml by `cargo run -p specwright -- generate`. Do not edit.

/// Key of a base report. Case matters.
pub type BaseReportId = String;
