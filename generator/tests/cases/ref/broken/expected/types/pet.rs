// @generated from openapi.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::super::runtime::codec;
use super::super::runtime::{Extra, Json};

/// `Pet` of the description.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Pet {
    /// Default: `"7"`.
    pub name: Option<String>,
    pub mine: Option<Json>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

codec::read_object! {
    Pet { extra } Opt name = "name", Opt mine = "mine",
}
