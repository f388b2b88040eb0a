// @generated from openapi.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::Pet;

/// `Pets` of the description.
pub type Pets = Vec<Pet>;
