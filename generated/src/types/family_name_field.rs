// @generated from spec/plaid-check.yaml by `cargo run -p specwright -- generate`. Do not edit.

/// Family (last) name: up to 100 characters, not blank.
pub type FamilyNameField = String;
