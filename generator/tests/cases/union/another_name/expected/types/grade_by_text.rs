// @generated from openapi.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::Text;

/// By text
pub type GradeByText = Text;
