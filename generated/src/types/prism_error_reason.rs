// @generated from spec/plaid-check.yaml by `cargo run -p specwright -- generate`. Do not edit.

/// Why Prism gave no result for this product; absent on success.
pub type PrismErrorReason = String;
