// @generated from spec/plaid-check.yaml by `cargo run -p specwright -- generate`. Do not edit.

/// Client id of the Plaid account; leave it out when the `PLAID-CLIENT-ID` header is sent.
pub type ApiClientId = String;
