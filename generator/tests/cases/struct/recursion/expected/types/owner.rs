// @generated from openapi.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::Tree;
use super::super::runtime::codec;
use super::super::runtime::serde::{Deserialize, Deserializer, Serialize, Serializer};
use super::super::runtime::serde::de::MapAccess;
use super::super::runtime::{Extra, Field};

/// `Owner` of the description.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Owner {
    pub tree: Field<Box<Tree>>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

impl<'de> codec::Object<'de> for Owner {
    const FIELDS: &'static [&'static str] = &["tree"];
    fn read<A: MapAccess<'de>>(map: A) -> Result<Self, A::Error> {
        let mut tree = codec::OptNull::new();
        let mut extra = Extra::new();
        codec::read(map, Self::FIELDS, &mut [&mut tree], &mut extra)?;
        Ok(Self { tree: tree.take(), extra })
    }
}

impl<'de> Deserialize<'de> for Owner {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        codec::read_object(from)
    }
}

impl Serialize for Owner {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        codec::write(to, &[("tree", &codec::MaybeNull(&self.tree))], &self.extra)
    }
}
