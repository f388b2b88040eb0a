// @generated from openapi.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::{Draft, Post};
use super::super::runtime::codec;
use super::super::runtime::Extra;

/// `Blog` of the description.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Blog {
    pub draft: Option<Draft>,
    pub post: Option<Post>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

codec::read_object! {
    Blog { extra } Opt draft = "draft", Opt post = "post",
}

codec::write_object! {
    Blog { extra } Maybe draft = "draft", Maybe post = "post",
}
