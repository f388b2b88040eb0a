// @generated from openapi.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::super::runtime::codec;
use super::super::runtime::serde::{Deserialize, Deserializer, Serialize, Serializer};
use super::super::runtime::serde::de::MapAccess;

/// A place, and nothing beside it.
#[derive(Clone, Debug, PartialEq)]
pub struct Point {
    pub x: f64,
    pub y: f64,
}

impl<'de> codec::Object<'de> for Point {
    const FIELDS: &'static [&'static str] = &["x", "y"];
    fn read<A: MapAccess<'de>>(map: A) -> Result<Self, A::Error> {
        let mut x = codec::Need::new();
        let mut y = codec::Need::new();
        codec::read_closed(map, Self::FIELDS, &mut [&mut x, &mut y])?;
        Ok(Self {
            x: x.take("x")?,
            y: y.take("y")?,
        })
    }
}

impl<'de> Deserialize<'de> for Point {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        codec::read_object(from)
    }
}

impl Serialize for Point {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        codec::write_closed(
            to,
            &[("x", &codec::Always(&self.x)), ("y", &codec::Always(&self.y))],
        )
    }
}
