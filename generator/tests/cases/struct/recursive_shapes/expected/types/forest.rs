// @generated from openapi.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::super::runtime::codec;

/// `Forest` of the description.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Forest(pub Vec<Forest>);

impl From<Vec<Forest>> for Forest {
    fn from(value: Vec<Forest>) -> Self {
        Self(value)
    }
}

impl<'de> codec::Deserialize<'de> for Forest {
    fn deserialize<D: codec::Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        codec::Deserialize::deserialize(from).map(Self)
    }
}

impl codec::Serialize for Forest {
    fn serialize<S: codec::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        codec::Serialize::serialize(&self.0, to)
    }
}
