// @generated from openapi.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::runtime::codec;
use super::runtime::Extra;

/// `Flat` of the description.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Flat {
    pub color: Option<String>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

codec::object! { sent Flat { extra } Opt color }

/// `Nested` of the description.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Nested {
    pub range: Option<Flat>,
    pub tags: Option<Vec<String>>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

codec::object! { sent Nested { extra } Opt range, Opt tags }
