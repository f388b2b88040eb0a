// @generated from openapi.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::BothX;
use super::super::runtime::codec;
use super::super::runtime::Extra;

/// `Both` of the description.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Both {
    pub x: Option<BothX>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

codec::read_object! {
    Both { extra } Opt x = "x",
}
