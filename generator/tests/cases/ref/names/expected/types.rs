// @generated from openapi.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::runtime::codec;
use super::runtime::Extra;

/// `Pet` of the description.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Pet {
    pub a: Option<String>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

codec::object! { received Pet { extra } Opt a }

/// `one_Pet_inner` of the description.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct OnePetInner {
    pub d: Option<String>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

codec::object! { received OnePetInner { extra } Opt d }

/// `Pet2` of the description.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Pet2 {
    pub b: Option<String>,
    pub inner: Option<OnePetInner>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

codec::object! { received Pet2 { extra } Opt b, Opt inner }

/// `pet` of the description.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Pet3 {
    pub c: Option<String>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

codec::object! { received Pet3 { extra } Opt c }

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

codec::object! {
    received GetPetsResponse { extra } Opt mine, Opt one, Opt two, Opt three, Opt four,
}
