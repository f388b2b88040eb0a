// @generated from openapi.yaml by `cargo run -p specwright -- generate`. Do not edit.

/// A list of names.
pub type Shelf = Vec<Option<String>>;
