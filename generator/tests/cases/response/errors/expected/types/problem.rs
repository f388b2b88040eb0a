// @generated from openapi.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::super::runtime::codec;
use super::super::runtime::serde::{Deserialize, Deserializer};
use super::super::runtime::serde::de::MapAccess;
use super::super::runtime::Extra;

/// `Problem` of the description.
#[derive(Clone, Debug, PartialEq)]
pub struct Problem {
    pub code: i64,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

impl<'de> codec::Object<'de> for Problem {
    const FIELDS: &'static [&'static str] = &["code"];
    fn read<A: MapAccess<'de>>(map: A) -> Result<Self, A::Error> {
        let mut code = codec::Need::new();
        let mut extra = Extra::new();
        codec::read(map, Self::FIELDS, &mut [&mut code], &mut extra)?;
        Ok(Self {
            code: code.take("code")?,
            extra,
        })
    }
}

impl<'de> Deserialize<'de> for Problem {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        codec::read_object(from)
    }
}
