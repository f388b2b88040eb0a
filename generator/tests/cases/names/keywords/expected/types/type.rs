// @generated from openapi.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::Option2;
use super::super::runtime::codec;
use super::super::runtime::serde::{Deserialize, Deserializer, Serialize, Serializer};
use super::super::runtime::serde::de::MapAccess;
use super::super::runtime::Extra;

/// `type` of the description.
#[derive(Clone, Debug, PartialEq)]
pub struct Type {
    pub r#type: String,
    pub self_: String,
    pub map: i64,
    pub r#async: Option<bool>,
    pub self2: Option<Option2>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

impl Type {
    /// A value with its required members; the others are absent.
    #[must_use]
    pub fn new(r#type: impl Into<String>, self_: impl Into<String>, map: i64) -> Self {
        Self {
            r#type: r#type.into(),
            self_: self_.into(),
            map,
            r#async: Default::default(),
            self2: Default::default(),
            extra: Default::default(),
        }
    }
}

impl<'de> codec::Object<'de> for Type {
    const FIELDS: &'static [&'static str] = &["type", "self", "map", "async", "Self"];
    fn read<A: MapAccess<'de>>(map_: A) -> Result<Self, A::Error> {
        let mut r#type = codec::Need::new();
        let mut self_ = codec::Need::new();
        let mut map = codec::Need::new();
        let mut r#async = codec::Opt::new();
        let mut self2 = codec::Opt::new();
        let mut extra = Extra::new();
        codec::read(
            map_,
            Self::FIELDS,
            &mut [&mut r#type, &mut self_, &mut map, &mut r#async, &mut self2],
            &mut extra,
        )?;
        Ok(Self {
            r#type: r#type.take("type")?,
            self_: self_.take("self")?,
            map: map.take("map")?,
            r#async: r#async.take(),
            self2: self2.take(),
            extra,
        })
    }
}

impl<'de> Deserialize<'de> for Type {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        codec::read_object(from)
    }
}

impl Serialize for Type {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        codec::write(
            to,
            &[
                ("type", &codec::Always(&self.r#type)),
                ("self", &codec::Always(&self.self_)),
                ("map", &codec::Always(&self.map)),
                ("async", &codec::Maybe(&self.r#async)),
                ("Self", &codec::Maybe(&self.self2)),
            ],
            &self.extra,
        )
    }
}
