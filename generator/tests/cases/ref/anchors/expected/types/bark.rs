// @generated from openapi.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::super::runtime::codec;
use super::super::runtime::Extra;

/// `Bark` of the description.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Bark {
    pub rough: Option<bool>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

codec::read_object! {
    Bark { extra } Opt rough = "rough",
}
