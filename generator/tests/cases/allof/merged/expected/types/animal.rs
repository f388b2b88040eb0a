// @generated from openapi.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::super::runtime::codec;
use super::super::runtime::serde::{Deserialize, Deserializer};
use super::super::runtime::serde::de::MapAccess;
use super::super::runtime::Extra;

/// `Animal` of the description.
#[derive(Clone, Debug, PartialEq)]
pub struct Animal {
    /// What it is called.
    pub name: String,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

impl<'de> codec::Object<'de> for Animal {
    const FIELDS: &'static [&'static str] = &["name"];
    fn read<A: MapAccess<'de>>(map: A) -> Result<Self, A::Error> {
        let mut name = codec::Need::new();
        let mut extra = Extra::new();
        codec::read(map, Self::FIELDS, &mut [&mut name], &mut extra)?;
        Ok(Self {
            name: name.take("name")?,
            extra,
        })
    }
}

impl<'de> Deserialize<'de> for Animal {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        codec::read_object(from)
    }
}
