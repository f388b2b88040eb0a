// @generated from spec/plaid-check.yaml by `cargo run -p specwright -- generate`. Do not edit.

/// City or town: up to 100 characters with at least one letter; null if not known.
pub type CityNullable = String;
