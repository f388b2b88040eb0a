// @generated from openapi.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::runtime::codec;
use super::runtime::{Base64, Date, DateTime, Extra, Field};

/// Something that takes place.
#[derive(Clone, Debug, PartialEq)]
pub struct Event {
    pub day: Date,
    pub start: DateTime,
    pub end: Field<DateTime>,
    pub poster: Base64,
    pub lasts: Option<String>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

impl Event {
    /// A value with its required members; the others are absent.
    #[must_use]
    #[inline]
    pub fn new(day: Date, start: DateTime, poster: Base64) -> Self {
        Self {
            day,
            start,
            end: Default::default(),
            poster,
            lasts: Default::default(),
            extra: Default::default(),
        }
    }
}

codec::object! { both Event { extra } Need day, Need start, OptNull end, Need poster, Opt lasts }
