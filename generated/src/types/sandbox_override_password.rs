// @generated from spec/plaid-check.yaml by `cargo run -p specwright -- generate`. Do not edit.

/// Password of the test user; the usual test users take the preset one.
pub type SandboxOverridePassword = String;
