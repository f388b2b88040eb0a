// @generated from spec/plaid-check.yaml by `cargo run -p specwright -- generate`. Do not edit.

/// Key of this API call; quote it when asking Plaid's support. Case matters.
pub type RequestId = String;
