// @generated from spec/plaid-check.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::super::runtime::Secret;

/// The number alone: letters and digits, without hyphens, dots or spaces.
pub type IdNumberValue = Secret;
