// @generated from openapi.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::super::runtime::codec;
use super::super::runtime::Extra;

/// `x_mine_Thing` of the description.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct XMineThing {
    pub size: Option<i64>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

codec::read_object! {
    XMineThing { extra } Opt size = "size",
}
