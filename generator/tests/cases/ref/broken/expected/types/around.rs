// @generated from openapi.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::super::runtime::Json;

/// `Around` of the description.
pub type Around = Json;
