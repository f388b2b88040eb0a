// @generated from openapi.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::super::runtime::codec;
use super::super::runtime::serde::{Deserialize, Deserializer, Serialize, Serializer};
use super::super::runtime::serde::de::MapAccess;
use super::super::runtime::{Base64, Date, DateTime, Extra, Field};

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

impl<'de> codec::Object<'de> for Event {
    const FIELDS: &'static [&'static str] = &["day", "start", "end", "poster", "lasts"];
    fn read<A: MapAccess<'de>>(map: A) -> Result<Self, A::Error> {
        let mut day = codec::Need::new();
        let mut start = codec::Need::new();
        let mut end = codec::OptNull::new();
        let mut poster = codec::Need::new();
        let mut lasts = codec::Opt::new();
        let mut extra = Extra::new();
        codec::read(
            map,
            Self::FIELDS,
            &mut [&mut day, &mut start, &mut end, &mut poster, &mut lasts],
            &mut extra,
        )?;
        Ok(Self {
            day: day.take("day")?,
            start: start.take("start")?,
            end: end.take(),
            poster: poster.take("poster")?,
            lasts: lasts.take(),
            extra,
        })
    }
}

impl<'de> Deserialize<'de> for Event {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        codec::read_object(from)
    }
}

impl Serialize for Event {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        codec::write(
            to,
            &[
                ("day", &codec::Always(&self.day)),
                ("start", &codec::Always(&self.start)),
                ("end", &codec::MaybeNull(&self.end)),
                ("poster", &codec::Always(&self.poster)),
                ("lasts", &codec::Maybe(&self.lasts)),
            ],
            &self.extra,
        )
    }
}
