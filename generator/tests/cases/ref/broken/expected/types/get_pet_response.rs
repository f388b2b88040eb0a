// @generated from openapi.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::{Around, Pet};
use super::super::runtime::codec;
use super::super::runtime::{Extra, Json};

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

codec::read_object! {
    GetPetResponse { extra } Opt missing = "missing", Opt syntax = "syntax", Opt again =
    "again", Opt folder = "folder", Opt absolute = "absolute", Opt scheme = "scheme", Opt
    remote = "remote", Opt lost = "lost", Opt kind = "kind", Opt circle = "circle", Opt
    around = "around", Opt pet = "pet",
}
