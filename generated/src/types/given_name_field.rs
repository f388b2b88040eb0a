// @generated from spec/plaid-check.yaml by `cargo run -p specwright -- generate`. Do not edit.

/// Given (first) name: up to 100 characters, not blank.
pub type GivenNameField = String;
