// @generated from openapi.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::super::runtime::codec;
use super::super::runtime::serde::{Deserialize, Deserializer, Serialize, Serializer};
use super::super::runtime::serde::de::MapAccess;
use super::super::runtime::Extra;

/// `Cat` of the description.
#[derive(Clone, Debug, PartialEq)]
pub struct Cat {
    pub kind: String,
    pub lives: Option<i64>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

impl Cat {
    /// A value with its required members; the others are absent.
    #[must_use]
    pub fn new(kind: impl Into<String>) -> Self {
        Self {
            kind: kind.into(),
            lives: Default::default(),
            extra: Default::default(),
        }
    }
}

impl<'de> codec::Object<'de> for Cat {
    const FIELDS: &'static [&'static str] = &["kind", "lives"];
    fn read<A: MapAccess<'de>>(map: A) -> Result<Self, A::Error> {
        let mut kind = codec::Need::new();
        let mut lives = codec::Opt::new();
        let mut extra = Extra::new();
        codec::read(map, Self::FIELDS, &mut [&mut kind, &mut lives], &mut extra)?;
        Ok(Self {
            kind: kind.take("kind")?,
            lives: lives.take(),
            extra,
        })
    }
}

impl<'de> Deserialize<'de> for Cat {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        codec::read_object(from)
    }
}

impl Serialize for Cat {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        codec::write(
            to,
            &[
                ("kind", &codec::Always(&self.kind)),
                ("lives", &codec::Maybe(&self.lives)),
            ],
            &self.extra,
        )
    }
}
