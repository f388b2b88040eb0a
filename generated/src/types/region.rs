// @generated from spec/plaid-check.yaml by `cargo run -p specwright -- generate`. Do not edit.

/// Code of the state, province or region without the country's prefix, such as `OR`; null if not known.
pub type Region = String;
