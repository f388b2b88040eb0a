// @generated from openapi.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::Label;

/// By label
pub type GradeByLabel = Label;
