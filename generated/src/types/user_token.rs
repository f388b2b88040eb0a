// @generated from spec/plaid-check.yaml by `cargo run -p specwright -- generate`. Do not edit.

/// Older key of a user, kept for integrations begun before 10 December 2025; others send `user_id`.
pub type UserToken = String;
