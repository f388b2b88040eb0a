// @generated from openapi.yaml by `cargo run -p specwright -- generate`. Do not edit.

/// `shared_id` of the description.
pub type SharedId = String;
