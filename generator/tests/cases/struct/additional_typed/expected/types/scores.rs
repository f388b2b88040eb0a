// @generated from openapi.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::super::runtime::codec;
use super::super::runtime::serde::{Deserialize, Deserializer, Serialize, Serializer};
use super::super::runtime::serde::de::MapAccess;
use super::super::runtime::Extra;

/// A total, and a score for each subject.
#[derive(Clone, Debug, PartialEq)]
pub struct Scores {
    pub total: i32,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra<u64>,
}

impl Scores {
    /// A value with its required members; the others are absent.
    #[must_use]
    pub fn new(total: i32) -> Self {
        Self {
            total,
            extra: Default::default(),
        }
    }
}

impl<'de> codec::Object<'de> for Scores {
    const FIELDS: &'static [&'static str] = &["total"];
    fn read<A: MapAccess<'de>>(map: A) -> Result<Self, A::Error> {
        let mut total = codec::Need::new();
        let mut extra = Extra::new();
        codec::read(map, Self::FIELDS, &mut [&mut total], &mut extra)?;
        Ok(Self {
            total: total.take("total")?,
            extra,
        })
    }
}

impl<'de> Deserialize<'de> for Scores {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        codec::read_object(from)
    }
}

impl Serialize for Scores {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        codec::write(to, &[("total", &codec::Always(&self.total))], &self.extra)
    }
}
