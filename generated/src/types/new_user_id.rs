// @generated from spec/plaid-check.yaml by `cargo run -p specwright -- generate`. Do not edit.

/// Key of the user as returned by `/user/create`, beginning with `usr_`; for integrations begun on or after 10 December 2025.
pub type NewUserId = String;
