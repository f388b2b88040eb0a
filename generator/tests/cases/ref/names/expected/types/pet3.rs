// @generated from openapi.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::super::runtime::codec;
use super::super::runtime::Extra;

/// `pet` of the description.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Pet3 {
    pub c: Option<String>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

codec::read_object! {
    Pet3 { extra } Opt c = "c",
}
