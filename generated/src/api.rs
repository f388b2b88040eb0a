// @generated from spec/plaid-check.yaml by `cargo run -p specwright -- generate`. Do not edit.

/// The operations of `plaid`.
pub mod plaid;

