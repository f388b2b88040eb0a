// @generated from spec/plaid-check.yaml by `cargo run -p specwright -- generate`. Do not edit.

/// Token that names a user who belongs to another party.
pub type ThirdPartyUserToken = String;
