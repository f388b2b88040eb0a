// @generated from openapi.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::super::runtime::codec;
use super::super::runtime::Extra;

/// `Bird` of the description.
#[derive(Clone, Debug, PartialEq)]
pub struct Bird {
    pub kind: String,
    pub sings: Option<bool>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

codec::read_object! {
    Bird { extra } Need kind = "kind", Opt sings = "sings",
}
