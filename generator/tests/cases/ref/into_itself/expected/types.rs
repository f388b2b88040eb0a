// @generated from openapi.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::runtime::codec;
use super::runtime::Extra;

/// `Tree` of the description.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Tree {
    pub name: Option<String>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

codec::object! { received Tree { extra } Opt name }
