// @generated from openapi.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::runtime::codec;
use super::runtime::Extra;

/// `Event` of the description.
#[derive(Clone, Debug, PartialEq)]
pub struct Event {
    pub event: Option<String>,
    pub data: EventData,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

codec::object! { received Event { extra } Opt event, Need data }

/// The type at `/components/schemas/Event/properties/data`.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct EventData {
    pub text: Option<String>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

codec::object! { received EventData { extra } Opt text }
