// @generated from openapi.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::Aliases;
use super::super::runtime::codec;
use super::super::runtime::Map;

/// `Names` of the description.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Names(pub Map<Aliases>);

impl From<Map<Aliases>> for Names {
    fn from(value: Map<Aliases>) -> Self {
        Self(value)
    }
}

impl<'de> codec::Deserialize<'de> for Names {
    fn deserialize<D: codec::Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        codec::Deserialize::deserialize(from).map(Self)
    }
}
