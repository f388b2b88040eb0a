// @generated from openapi.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::super::runtime::codec;
use super::super::runtime::serde::{Deserialize, Deserializer, Serialize, Serializer};
use super::super::runtime::serde::de::MapAccess;
use super::super::runtime::Extra;

/// A member that cannot be both.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Both {
    pub value: Option<i64>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

impl<'de> codec::Object<'de> for Both {
    const FIELDS: &'static [&'static str] = &["value"];
    fn read<A: MapAccess<'de>>(map: A) -> Result<Self, A::Error> {
        let mut value = codec::Opt::new();
        let mut extra = Extra::new();
        codec::read(map, Self::FIELDS, &mut [&mut value], &mut extra)?;
        Ok(Self { value: value.take(), extra })
    }
}

impl<'de> Deserialize<'de> for Both {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        codec::read_object(from)
    }
}

impl Serialize for Both {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        codec::write(to, &[("value", &codec::Maybe(&self.value))], &self.extra)
    }
}
