// @generated from openapi.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::ByName;

/// `Single` of the description.
pub type Single = ByName;
