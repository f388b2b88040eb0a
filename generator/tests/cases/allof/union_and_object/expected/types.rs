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

impl From<EventStarted> for Event {
    fn from(value: EventStarted) -> Self {
        Self::Started(Box::new(value))
    }
}

impl From<EventEnded> for Event {
    fn from(value: EventEnded) -> Self {
        Self::Ended(Box::new(value))
    }
}

impl codec::Union for Event {
    const TAG: Option<&'static str> = None;
    const CASES: &'static [codec::Case<Self>] = &[
        codec::Case {
            kind: codec::JsonKind::Object,
            required: &["id", "by"],
            fields: <EventStarted as codec::Named>::NAMES,
            read: |value| Ok(Self::Started(codec::from_json(value)?)),
            ..codec::Case::NONE
        },
        codec::Case {
            kind: codec::JsonKind::Object,
            required: &["id", "after"],
            fields: <EventEnded as codec::Named>::NAMES,
            read: |value| Ok(Self::Ended(codec::from_json(value)?)),
            ..codec::Case::NONE
        },
    ];
    fn unknown(value: Json) -> Self {
        Self::Unknown(Unknown::new(value))
    }
}

impl<'de> codec::Deserialize<'de> for Event {
    fn deserialize<D: codec::Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        codec::read_union(from)
    }
}

impl codec::Serialize for Event {
    fn serialize<S: codec::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Started(value) => codec::Serialize::serialize(value, to),
            Self::Ended(value) => codec::Serialize::serialize(value, to),
            Self::Unknown(value) => codec::Serialize::serialize(value.get(), to),
        }
    }
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
    pub fn new(id: impl Into<String>, by: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            by: by.into(),
            extra: Default::default(),
        }
    }
}

codec::object! {
    both EventStarted { extra } Need id, Need by,
}

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
    pub fn new(id: impl Into<String>, after: i64) -> Self {
        Self {
            id: id.into(),
            after,
            extra: Default::default(),
        }
    }
}

codec::object! {
    both EventEnded { extra } Need id, Need after,
}

/// `Started` of the description.
#[derive(Clone, Debug, PartialEq)]
pub struct Started {
    pub by: String,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

codec::object! {
    received Started { extra } Need by,
}

/// `Ended` of the description.
#[derive(Clone, Debug, PartialEq)]
pub struct Ended {
    pub after: i64,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

codec::object! {
    received Ended { extra } Need after,
}
