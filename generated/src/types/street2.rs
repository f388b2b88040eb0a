// @generated from spec/plaid-check.yaml by `cargo run -p specwright -- generate`. Do not edit.

/// Flat, suite or other addition, up to 50 characters; null if there is none.
pub type Street2 = String;
