// @generated from openapi.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::super::runtime::codec;
use super::super::runtime::serde::{Deserialize, Deserializer};
use super::super::runtime::serde::de::MapAccess;
use super::super::runtime::Extra;

/// `Old` of the description.
#[deprecated]
#[derive(Clone, Debug, PartialEq)]
pub struct Old {
    /// No longer filled.
    #[deprecated]
    pub gone: String,
    pub here: Option<String>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

impl<'de> codec::Object<'de> for Old {
    const FIELDS: &'static [&'static str] = &["gone", "here"];
    fn read<A: MapAccess<'de>>(map: A) -> Result<Self, A::Error> {
        let mut gone = codec::Need::new();
        let mut here = codec::Opt::new();
        let mut extra = Extra::new();
        codec::read(map, Self::FIELDS, &mut [&mut gone, &mut here], &mut extra)?;
        Ok(Self {
            gone: gone.take("gone")?,
            here: here.take(),
            extra,
        })
    }
}

impl<'de> Deserialize<'de> for Old {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        codec::read_object(from)
    }
}
