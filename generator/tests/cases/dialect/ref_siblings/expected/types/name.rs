// @generated from openapi.yaml by `cargo run -p specwright -- generate`. Do not edit.

/// `Name` of the description.
pub type Name = String;
