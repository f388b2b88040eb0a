// @generated from openapi.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::runtime::codec;
use super::runtime::{Extra, Json};

/// `Around` of the description.
pub type Around = Json;

/// `Pet` of the description.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Pet {
    /// Default: `"7"`.
    pub name: Option<String>,
    pub mine: Option<Json>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

codec::object! { received Pet { extra } Opt name, Opt mine }

/// The type at `/paths/~1pets/get/responses/200/content/application~1json/schema`.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetPetResponse {
    pub missing: Option<Json>,
    pub syntax: Option<Json>,
    pub again: Option<Json>,
    pub folder: Option<Json>,
    pub absolute: Option<Json>,
    pub scheme: Option<Json>,
    pub remote: Option<Json>,
    pub lost: Option<Json>,
    pub kind: Option<Json>,
    pub circle: Option<Json>,
    pub around: Option<Around>,
    pub pet: Option<Pet>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

codec::object! {
    received GetPetResponse { extra } Opt missing, Opt syntax, Opt again, Opt folder, Opt absolute,
    Opt scheme, Opt remote, Opt lost, Opt kind, Opt circle, Opt around, Opt pet,
}
