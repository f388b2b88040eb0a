// @generated from openapi.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::{Animal, Gear};
use super::super::runtime::codec;
use super::super::runtime::Extra;

/// `Outing` of the description.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Outing {
    pub with: Option<Animal>,
    pub on: Option<Gear>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

codec::read_object! {
    Outing { extra } Opt with = "with", Opt on = "on",
}
