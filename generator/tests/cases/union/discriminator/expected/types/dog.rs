// @generated from openapi.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::super::runtime::codec;
use super::super::runtime::serde::{Deserialize, Deserializer, Serialize, Serializer};
use super::super::runtime::serde::de::MapAccess;
use super::super::runtime::Extra;

/// `Dog` of the description.
#[derive(Clone, Debug, PartialEq)]
pub struct Dog {
    pub kind: String,
    pub name: String,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

impl Dog {
    /// A value with its required members; the others are absent.
    #[must_use]
    pub fn new(kind: impl Into<String>, name: impl Into<String>) -> Self {
        Self {
            kind: kind.into(),
            name: name.into(),
            extra: Default::default(),
        }
    }
}

impl<'de> codec::Object<'de> for Dog {
    const FIELDS: &'static [&'static str] = &["kind", "name"];
    fn read<A: MapAccess<'de>>(map: A) -> Result<Self, A::Error> {
        let mut kind = codec::Need::new();
        let mut name = codec::Need::new();
        let mut extra = Extra::new();
        codec::read(map, Self::FIELDS, &mut [&mut kind, &mut name], &mut extra)?;
        Ok(Self {
            kind: kind.take("kind")?,
            name: name.take("name")?,
            extra,
        })
    }
}

impl<'de> Deserialize<'de> for Dog {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        codec::read_object(from)
    }
}

impl Serialize for Dog {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        codec::write(
            to,
            &[
                ("kind", &codec::Always(&self.kind)),
                ("name", &codec::Always(&self.name)),
            ],
            &self.extra,
        )
    }
}
