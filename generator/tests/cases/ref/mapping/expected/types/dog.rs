// @generated from openapi.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::super::runtime::codec;
use super::super::runtime::Extra;

/// `Dog` of the description.
#[derive(Clone, Debug, PartialEq)]
pub struct Dog {
    pub kind: String,
    pub barks: Option<bool>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

codec::read_object! {
    Dog { extra } Need kind = "kind", Opt barks = "barks",
}
