// @generated from openapi.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::runtime::codec;
use super::runtime::{Extra, Json, Unknown};

/// `Event` of the description.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Event {
    /// `EventStarted`
    Started(Box<EventStarted>),
    /// `EventEnded`
    Ended(Box<EventEnded>),
    /// A value that fits none of them, kept as it came.
    Unknown(Unknown<Json>),
}

codec::union! {
    both Event { Unknown };
    Object Started from EventStarted,
    Object Ended from EventEnded,
}

/// The type at `/components/schemas/Event/allOf/0/oneOf/0`.
#[derive(Clone, Debug, PartialEq)]
pub struct EventStarted {
    pub id: String,
    pub by: String,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

impl EventStarted {
    /// A value with its required members; the others are absent.
    #[must_use]
    #[inline]
    pub fn new(id: impl Into<String>, by: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            by: by.into(),
            extra: Default::default(),
        }
    }
}

codec::object! { both EventStarted { extra } Need id, Need by }

/// The type at `/components/schemas/Event/allOf/0/oneOf/1`.
#[derive(Clone, Debug, PartialEq)]
pub struct EventEnded {
    pub id: String,
    pub after: i64,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

impl EventEnded {
    /// A value with its required members; the others are absent.
    #[must_use]
    #[inline]
    pub fn new(id: impl Into<String>, after: i64) -> Self {
        Self {
            id: id.into(),
            after,
            extra: Default::default(),
        }
    }
}

codec::object! { both EventEnded { extra } Need id, Need after }

/// `Started` of the description.
#[derive(Clone, Debug, PartialEq)]
pub struct Started {
    pub by: String,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

codec::object! { received Started { extra } Need by }

/// `Ended` of the description.
#[derive(Clone, Debug, PartialEq)]
pub struct Ended {
    pub after: i64,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

codec::object! { received Ended { extra } Need after }
