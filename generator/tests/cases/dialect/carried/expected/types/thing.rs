// @generated from openapi.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::{PartSize, ThingPairPrefixItems};
use super::super::runtime::codec;
use super::super::runtime::{Extra, Json, Map};

/// `Thing` of the description.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Thing {
    pub pair: Option<Vec<Json>>,
    pub old_pair: Option<Vec<Json>>,
    pub patterns: Option<Map>,
    pub first: Option<ThingPairPrefixItems>,
    pub defined: Option<PartSize>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

codec::read_object! {
    Thing { extra } Opt pair = "pair", Opt old_pair = "old_pair", Opt patterns =
    "patterns", Opt first = "first", Opt defined = "defined",
}
