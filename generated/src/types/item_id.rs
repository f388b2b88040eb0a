// @generated from spec/plaid-check.yaml by `cargo run -p specwright -- generate`. Do not edit.

/// Key of a bank connection (an Item).
pub type ItemId = String;
