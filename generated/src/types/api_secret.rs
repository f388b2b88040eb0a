// @generated from spec/plaid-check.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::super::runtime::Secret;

/// Secret of the Plaid account for the chosen environment; leave it out when the `PLAID-SECRET` header is sent.
pub type ApiSecret = Secret;
