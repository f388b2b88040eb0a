// @generated from openapi.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::Names;

/// `Aliases` of the description.
pub type Aliases = Names;
