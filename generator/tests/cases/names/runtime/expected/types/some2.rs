// @generated from openapi.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::{Box2, Client, Vec2};
use super::super::runtime::codec;
use super::super::runtime::Extra;

/// `Some` of the description.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Some2 {
    pub vec: Option<Vec2>,
    pub r#box: Option<Box2>,
    pub client: Option<Client>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

codec::read_object! {
    Some2 { extra } Opt vec = "vec", Opt r#box = "box", Opt client = "client",
}

codec::write_object! {
    Some2 { extra } Maybe vec = "vec", Maybe r#box = "box", Maybe client = "client",
}
