// @generated from spec/plaid-check.yaml by `cargo run -p specwright -- generate`. Do not edit.

/// Postal code of 2 to 10 letters and digits, five digits in the US; null if not known.
pub type PostalCode = String;
