// @generated from openapi.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::{OnePetInner, Pet, Pet2, Pet3};
use super::super::runtime::codec;
use super::super::runtime::Extra;

/// The type at `/paths/~1pets/get/responses/200/content/application~1json/schema`.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetPetsResponse {
    pub mine: Option<Pet>,
    pub one: Option<Pet2>,
    pub two: Option<Pet2>,
    pub three: Option<Pet3>,
    pub four: Option<OnePetInner>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

codec::read_object! {
    GetPetsResponse { extra } Opt mine = "mine", Opt one = "one", Opt two = "two", Opt
    three = "three", Opt four = "four",
}
