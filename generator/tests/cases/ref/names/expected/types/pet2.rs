// @generated from openapi.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::OnePetInner;
use super::super::runtime::codec;
use super::super::runtime::Extra;

/// `Pet2` of the description.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Pet2 {
    pub b: Option<String>,
    pub inner: Option<OnePetInner>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

codec::read_object! {
    Pet2 { extra } Opt b = "b", Opt inner = "inner",
}
