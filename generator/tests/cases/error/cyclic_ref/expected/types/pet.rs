// @generated from openapi.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::{A, Self_};
use super::super::runtime::codec;
use super::super::runtime::serde::{Deserialize, Deserializer, Serialize, Serializer};
use super::super::runtime::serde::de::MapAccess;
use super::super::runtime::Extra;

/// `Pet` of the description.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Pet {
    pub r#loop: Option<A>,
    pub name: Option<String>,
    pub self_: Option<Self_>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

impl<'de> codec::Object<'de> for Pet {
    const FIELDS: &'static [&'static str] = &["loop", "name", "self"];
    fn read<A: MapAccess<'de>>(map: A) -> Result<Self, A::Error> {
        let mut r#loop = codec::Opt::new();
        let mut name = codec::Opt::new();
        let mut self_ = codec::Opt::new();
        let mut extra = Extra::new();
        codec::read(
            map,
            Self::FIELDS,
            &mut [&mut r#loop, &mut name, &mut self_],
            &mut extra,
        )?;
        Ok(Self {
            r#loop: r#loop.take(),
            name: name.take(),
            self_: self_.take(),
            extra,
        })
    }
}

impl<'de> Deserialize<'de> for Pet {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        codec::read_object(from)
    }
}

impl Serialize for Pet {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        codec::write(
            to,
            &[
                ("loop", &codec::Maybe(&self.r#loop)),
                ("name", &codec::Maybe(&self.name)),
                ("self", &codec::Maybe(&self.self_)),
            ],
            &self.extra,
        )
    }
}
