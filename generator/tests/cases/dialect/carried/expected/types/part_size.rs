// @generated from openapi.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::super::runtime::Json;

/// `Part_Size` of the description.
pub type PartSize = Json;
