// @generated from openapi.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::Owner;
use super::super::runtime::codec;
use super::super::runtime::serde::{Deserialize, Deserializer, Serialize, Serializer};
use super::super::runtime::serde::de::MapAccess;
use super::super::runtime::Extra;

/// A tree, which holds trees.
#[derive(Clone, Debug, PartialEq)]
pub struct Tree {
    pub value: String,
    pub left: Option<Box<Tree>>,
    pub parent: Option<Box<Owner>>,
    pub others: Option<Vec<Tree>>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

impl Tree {
    /// A value with its required members; the others are absent.
    #[must_use]
    pub fn new(value: impl Into<String>) -> Self {
        Self {
            value: value.into(),
            left: Default::default(),
            parent: Default::default(),
            others: Default::default(),
            extra: Default::default(),
        }
    }
}

impl<'de> codec::Object<'de> for Tree {
    const FIELDS: &'static [&'static str] = &["value", "left", "parent", "others"];
    fn read<A: MapAccess<'de>>(map: A) -> Result<Self, A::Error> {
        let mut value = codec::Need::new();
        let mut left = codec::Opt::new();
        let mut parent = codec::Opt::new();
        let mut others = codec::Opt::new();
        let mut extra = Extra::new();
        codec::read(
            map,
            Self::FIELDS,
            &mut [&mut value, &mut left, &mut parent, &mut others],
            &mut extra,
        )?;
        Ok(Self {
            value: value.take("value")?,
            left: left.take(),
            parent: parent.take(),
            others: others.take(),
            extra,
        })
    }
}

impl<'de> Deserialize<'de> for Tree {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        codec::read_object(from)
    }
}

impl Serialize for Tree {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        codec::write(
            to,
            &[
                ("value", &codec::Always(&self.value)),
                ("left", &codec::Maybe(&self.left)),
                ("parent", &codec::Maybe(&self.parent)),
                ("others", &codec::Maybe(&self.others)),
            ],
            &self.extra,
        )
    }
}
