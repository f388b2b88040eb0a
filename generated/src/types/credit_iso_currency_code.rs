// @generated from spec/plaid-check.yaml by `cargo run -p specwright -- generate`. Do not edit.

/// ISO 4217 currency of the sum; null if an unofficial currency is given instead.
pub type CreditIsoCurrencyCode = String;
