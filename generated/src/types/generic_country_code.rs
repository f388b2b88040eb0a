// @generated from spec/plaid-check.yaml by `cargo run -p specwright -- generate`. Do not edit.

/// Two capital letters: the country's ISO 3166-1 code.
pub type GenericCountryCode = String;
