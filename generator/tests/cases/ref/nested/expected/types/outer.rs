// @generated from openapi.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::Inner;
use super::super::runtime::codec;
use super::super::runtime::Extra;

/// `Outer` of the description.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Outer {
    /// One.
    pub inner: Option<Inner>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

codec::read_object! {
    Outer { extra } Opt inner = "inner",
}
