// @generated from openapi.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::super::runtime::Json;

/// `Self` of the description.
pub type Self_ = Json;
