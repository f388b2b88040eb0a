// @generated from openapi.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::super::runtime::codec;
use super::super::runtime::Extra;

/// `cat` of the description.
#[derive(Clone, Debug, PartialEq)]
pub struct Cat {
    pub kind: String,
    pub lives: Option<i64>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

codec::read_object! {
    Cat { extra } Need kind = "kind", Opt lives = "lives",
}
