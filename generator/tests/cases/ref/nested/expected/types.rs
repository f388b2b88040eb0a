// @generated from openapi.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::runtime::codec;
use super::runtime::{Extra, Unknown};

/// `Alias` of the description.
pub type Alias = Outer;

/// `Outer` of the description.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Outer {
    /// One.
    pub inner: Option<Inner>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

codec::object! { received Outer { extra } Opt inner }

/// `Inner` of the description.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Inner {
    pub deep: Option<InnerDeep>,
    pub with_space: Option<InnerWithSpace>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

codec::object! { received Inner { extra } Opt deep, Opt with_space = "with space" }

/// `Both` of the description.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Both {
    pub x: Option<BothX>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

codec::object! { received Both { extra } Opt x }

/// `_pets__id__get` of the description.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct PetsIdGet {
    pub name: Option<String>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

codec::object! { received PetsIdGet { extra } Opt name }

/// `Inner_deep` of the description.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct InnerDeep {
    pub a: Option<i64>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

codec::object! { received InnerDeep { extra } Opt a }

/// `Inner_with_space` of the description.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum InnerWithSpace {
    /// `a`
    A,
    /// `b`
    B,
    /// A value that the description does not know, kept as it came.
    Unknown(Unknown<String>),
}

codec::text_enum! { received InnerWithSpace { Unknown } A = "a", B = "b" }

/// `Both_x` of the description.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BothX {
    /// `u`
    U,
    /// `v`
    V,
    /// A value that the description does not know, kept as it came.
    Unknown(Unknown<String>),
}

codec::text_enum! { received BothX { Unknown } U = "u", V = "v" }

/// `x_mine_Thing` of the description.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct XMineThing {
    pub size: Option<i64>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

codec::object! { received XMineThing { extra } Opt size }

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

codec::object! {
    received CopiesResponse { extra } Opt pet, Opt through, Opt in_array = "inArray", Opt spaced,
    Opt mine,
}
