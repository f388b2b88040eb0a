// @generated from openapi.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::super::runtime::codec;
use super::super::runtime::Extra;

/// `Missing` of the description.
#[derive(Clone, Debug, PartialEq)]
pub struct Missing {
    pub id: String,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

codec::read_object! {
    Missing { extra } Need id = "id",
}
