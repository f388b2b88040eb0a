// @generated from openapi.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::Shelf;
use super::super::runtime::codec;
use super::super::runtime::serde::{Deserialize, Deserializer, Serialize, Serializer};
use super::super::runtime::serde::de::MapAccess;
use super::super::runtime::{Extra, Map};

/// `Stock` of the description.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Stock {
    /// How many there are of each.
    pub counts: Option<Map<i64>>,
    pub shelves: Option<Map<Shelf>>,
    pub anything: Option<Map>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

impl<'de> codec::Object<'de> for Stock {
    const FIELDS: &'static [&'static str] = &["counts", "shelves", "anything"];
    fn read<A: MapAccess<'de>>(map: A) -> Result<Self, A::Error> {
        let mut counts = codec::Opt::new();
        let mut shelves = codec::Opt::new();
        let mut anything = codec::Opt::new();
        let mut extra = Extra::new();
        codec::read(
            map,
            Self::FIELDS,
            &mut [&mut counts, &mut shelves, &mut anything],
            &mut extra,
        )?;
        Ok(Self {
            counts: counts.take(),
            shelves: shelves.take(),
            anything: anything.take(),
            extra,
        })
    }
}

impl<'de> Deserialize<'de> for Stock {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        codec::read_object(from)
    }
}

impl Serialize for Stock {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        codec::write(
            to,
            &[
                ("counts", &codec::Maybe(&self.counts)),
                ("shelves", &codec::Maybe(&self.shelves)),
                ("anything", &codec::Maybe(&self.anything)),
            ],
            &self.extra,
        )
    }
}
