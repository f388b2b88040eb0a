// @generated from spec/plaid-check.yaml by `cargo run -p specwright -- generate`. Do not edit.

/// Test user to log in as, which decides the made-up data; consumer reports have users such as `user_credit_profile_good`.
pub type SandboxOverrideUsername = String;
