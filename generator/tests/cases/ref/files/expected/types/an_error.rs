// @generated from openapi.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::Pet;
use super::super::runtime::codec;
use super::super::runtime::Extra;

/// The type at `/content/application~1json/schema`.
#[derive(Clone, Debug, PartialEq)]
pub struct AnError {
    pub code: i64,
    pub pet: Option<Pet>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

codec::read_object! {
    AnError { extra } Need code = "code", Opt pet = "pet",
}
