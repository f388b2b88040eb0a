// @generated from openapi.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::runtime::codec;
use super::runtime::{Extra, Json};

/// The type at `/paths/~1pets/post/parameters/0/schema`.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct AddPetRequest {
    pub a: Option<Json>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

codec::object! { sent AddPetRequest { extra } Opt a }
