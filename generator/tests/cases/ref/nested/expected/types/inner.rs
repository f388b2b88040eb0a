// @generated from openapi.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::{InnerDeep, InnerWithSpace};
use super::super::runtime::codec;
use super::super::runtime::Extra;

/// `Inner` of the description.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Inner {
    pub deep: Option<InnerDeep>,
    pub with_space: Option<InnerWithSpace>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

codec::read_object! {
    Inner { extra } Opt deep = "deep", Opt with_space = "with space",
}
