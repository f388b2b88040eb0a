// @generated from openapi.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::runtime::codec;
use super::runtime::Extra;

/// The type at `/paths/~1form/get/parameters/0/content/application~1x-www-form-urlencoded/schema`.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct ByFormFilter {
    pub text: Option<String>,
    pub tags: Option<Vec<String>>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

codec::object! { sent ByFormFilter { extra } Opt text, Opt tags }
