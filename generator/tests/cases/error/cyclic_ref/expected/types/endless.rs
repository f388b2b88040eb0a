// @generated from openapi.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::super::runtime::codec;
use super::super::runtime::serde::{Deserialize, Deserializer};
use super::super::runtime::serde::de::MapAccess;
use super::super::runtime::Extra;

/// `Endless` of the description.
#[derive(Clone, Debug, PartialEq)]
pub struct Endless {
    pub next: Box<Endless>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

impl<'de> codec::Object<'de> for Endless {
    const FIELDS: &'static [&'static str] = &["next"];
    fn read<A: MapAccess<'de>>(map: A) -> Result<Self, A::Error> {
        let mut next = codec::Need::new();
        let mut extra = Extra::new();
        codec::read(map, Self::FIELDS, &mut [&mut next], &mut extra)?;
        Ok(Self {
            next: next.take("next")?,
            extra,
        })
    }
}

impl<'de> Deserialize<'de> for Endless {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        codec::read_object(from)
    }
}
