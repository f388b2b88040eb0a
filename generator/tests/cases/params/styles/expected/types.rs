// @generated from openapi.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::runtime::codec;
use super::runtime::Extra;

/// The type at `/paths/~1search~1{words}/get/parameters/3/schema`.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct SearchFilter {
    pub color: Option<String>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

codec::object! { sent SearchFilter { extra } Opt color }

/// The type at `/paths/~1search~1{words}/get/parameters/4/content/application~1json/schema`.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct SearchJson {
    pub deep: Option<bool>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

codec::object! { sent SearchJson { extra } Opt deep }
