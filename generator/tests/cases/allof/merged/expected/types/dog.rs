// @generated from openapi.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::super::runtime::codec;
use super::super::runtime::serde::{Deserialize, Deserializer, Serialize, Serializer};
use super::super::runtime::serde::de::MapAccess;
use super::super::runtime::Extra;

/// An animal that barks.
#[derive(Clone, Debug, PartialEq)]
pub struct Dog {
    /// What it is called.
    pub name: String,
    pub loud: bool,
    pub age: Option<i64>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

impl Dog {
    /// A value with its required members; the others are absent.
    #[must_use]
    pub fn new(name: impl Into<String>, loud: bool) -> Self {
        Self {
            name: name.into(),
            loud,
            age: Default::default(),
            extra: Default::default(),
        }
    }
}

impl<'de> codec::Object<'de> for Dog {
    const FIELDS: &'static [&'static str] = &["name", "loud", "age"];
    fn read<A: MapAccess<'de>>(map: A) -> Result<Self, A::Error> {
        let mut name = codec::Need::new();
        let mut loud = codec::Need::new();
        let mut age = codec::Opt::new();
        let mut extra = Extra::new();
        codec::read(
            map,
            Self::FIELDS,
            &mut [&mut name, &mut loud, &mut age],
            &mut extra,
        )?;
        Ok(Self {
            name: name.take("name")?,
            loud: loud.take("loud")?,
            age: age.take(),
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
                ("name", &codec::Always(&self.name)),
                ("loud", &codec::Always(&self.loud)),
                ("age", &codec::Maybe(&self.age)),
            ],
            &self.extra,
        )
    }
}
