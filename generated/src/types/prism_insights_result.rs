// @generated from spec/plaid-check.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::super::runtime::Map;

/// Cash flow attributes by name; each value is a number or a text, and the set of names depends on the model version.
pub type PrismInsightsResult = Map;
