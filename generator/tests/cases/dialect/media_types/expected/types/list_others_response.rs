// @generated from openapi.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::super::runtime::codec;
use super::super::runtime::{Extra, Json};

/// The type at `/components/mediaTypes/Things/schema`.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct ListOthersResponse {
    pub id: Option<Json>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

codec::read_object! {
    ListOthersResponse { extra } Opt id = "id",
}
