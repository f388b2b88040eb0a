// @generated from openapi.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::super::runtime::codec;
use super::super::runtime::Extra;

/// `Draft` of the description.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Draft {
    pub title: Option<String>,
    pub text: Option<String>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

codec::read_object! {
    Draft { extra } Opt title = "title", Opt text = "text",
}

codec::write_object! {
    Draft { extra } Maybe title = "title", Maybe text = "text",
}
