// @generated from openapi.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::runtime::codec;
use super::runtime::Extra;

/// The type at `/paths/~1search~1{where}/get/parameters/0/content/application~1json/schema`.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct SearchWhere {
    pub x: Option<i64>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

codec::object! { sent SearchWhere { extra } Opt x }
