// @generated from openapi.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::Json2;
use super::super::runtime::Map;

/// `Box` of the description.
pub type Box2 = Map<Json2>;
