// @generated from openapi.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::runtime::codec;
use super::runtime::{Extra, Json};

/// `Event` of the description.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Event {
    pub id: Option<String>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

codec::object! { received Event { extra } Opt id }

/// The type at `/components/mediaTypes/Things/schema`.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct ListThingsResponse {
    pub id: Option<Json>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

codec::object! { received ListThingsResponse { extra } Opt id }

/// The type at `/components/mediaTypes/Things/schema`.
pub type ListOthersResponse = ListThingsResponse;
