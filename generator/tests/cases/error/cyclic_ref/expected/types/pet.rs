// @generated from openapi.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::{A, Self_};
use super::super::runtime::codec;
use super::super::runtime::Extra;

/// `Pet` of the description.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Pet {
    pub r#loop: Option<A>,
    pub name: Option<String>,
    pub self_: Option<Self_>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

codec::read_object! {
    Pet { extra } Opt r#loop = "loop", Opt name = "name", Opt self_ = "self",
}

codec::write_object! {
    Pet { extra } Maybe r#loop = "loop", Maybe name = "name", Maybe self_ = "self",
}
