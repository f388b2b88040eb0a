// @generated from openapi.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::Outer;

/// `Alias` of the description.
pub type Alias = Outer;
