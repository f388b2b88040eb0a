// @generated from openapi.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::String2;

/// `Vec` of the description.
pub type Vec2 = Vec<String2>;
