// @generated from openapi.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::super::runtime::codec;
use super::super::runtime::{Extra, Json};

/// The type at `/components/pathItems/Things/get/responses/200/content/application~1json/schema`.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetOthersResponse {
    pub id: Option<Json>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

codec::read_object! {
    GetOthersResponse { extra } Opt id = "id",
}
