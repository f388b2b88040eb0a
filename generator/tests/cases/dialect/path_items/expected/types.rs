// @generated from openapi.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::runtime::codec;
use super::runtime::{Extra, Json};

/// The type at `/components/pathItems/Things/get/responses/200/content/application~1json/schema`.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetThingsResponse {
    pub id: Option<Json>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

codec::object! { received GetThingsResponse { extra } Opt id }

/// The type at `/components/pathItems/Things/get/responses/200/content/application~1json/schema`.
pub type GetOthersResponse = GetThingsResponse;
