// @generated from spec/plaid-check.yaml by `cargo run -p specwright -- generate`. Do not edit.

/// Code of a currency outside ISO 4217, such as a cryptocurrency; null if an ISO code is given.
pub type CreditUnofficialCurrencyCode = String;
