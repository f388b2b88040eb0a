// @generated from openapi.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::super::runtime::Json;

/// A list of itself and nothing else.
pub type Nested = Vec<Vec<Json>>;
