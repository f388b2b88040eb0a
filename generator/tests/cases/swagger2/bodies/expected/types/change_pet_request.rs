// @generated from openapi.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::super::runtime::codec;
use super::super::runtime::{Extra, Field};

/// The type at `/paths/~1pets/patch/parameters/0/schema`.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct ChangePetRequest {
    pub name: Field<String>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

codec::write_object! {
    ChangePetRequest { extra } MaybeNull name = "name",
}
