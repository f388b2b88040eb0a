// @generated from openapi.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::{Dog, Lead};
use super::super::runtime::codec;
use super::super::runtime::Extra;

/// `Walk` of the description.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Walk {
    pub with: Option<Dog>,
    pub on: Option<Lead>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

codec::read_object! {
    Walk { extra } Opt with = "with", Opt on = "on",
}

codec::write_object! {
    Walk { extra } Maybe with = "with", Maybe on = "on",
}
