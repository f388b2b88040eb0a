// @generated from openapi.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::runtime::codec;
use super::runtime::Extra;

/// The type at `/paths/~1pets/get/responses/200/content/application~1json/schema`.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct ListPetsResponse {
    pub meta: Option<ListPetsResponseMeta>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

codec::object! { received ListPetsResponse { extra } Opt meta }

/// The type at `/paths/~1pets/get/responses/200/content/application~1json/schema/properties/meta`.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct ListPetsResponseMeta {
    pub request_id: Option<String>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

codec::object! { received ListPetsResponseMeta { extra } Opt request_id = "request/id" }
