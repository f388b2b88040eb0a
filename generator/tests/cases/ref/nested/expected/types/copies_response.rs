// @generated from openapi.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::{BothX, InnerDeep, InnerWithSpace, PetsIdGet, XMineThing};
use super::super::runtime::codec;
use super::super::runtime::Extra;

/// The type at `/paths/~1copies~1{id}/get/responses/200/content/application~1json/schema`.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct CopiesResponse {
    pub pet: Option<PetsIdGet>,
    pub through: Option<InnerDeep>,
    pub in_array: Option<BothX>,
    pub spaced: Option<InnerWithSpace>,
    pub mine: Option<XMineThing>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

codec::read_object! {
    CopiesResponse { extra } Opt pet = "pet", Opt through = "through", Opt in_array =
    "inArray", Opt spaced = "spaced", Opt mine = "mine",
}
