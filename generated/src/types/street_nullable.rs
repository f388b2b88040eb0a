// @generated from spec/plaid-check.yaml by `cargo run -p specwright -- generate`. Do not edit.

/// House number and street: up to 80 characters with at least one letter; null if not known.
pub type StreetNullable = String;
