// @generated from openapi.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::super::runtime::Json;

/// `Thing_pair_prefixItems` of the description.
pub type ThingPairPrefixItems = Json;
