// @generated from openapi.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::super::runtime::codec;
use super::super::runtime::serde::{Deserialize, Deserializer, Serialize, Serializer};
use super::super::runtime::serde::de::MapAccess;
use super::super::runtime::{Extra, Unknown};

/// `Query` of the description.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Query {
    /// How many.
    ///
    /// Default: `20`.
    pub limit: Option<i64>,
    /// Default: `"up"`.
    pub order: Option<QueryOrder>,
    /// Default: `false`.
    pub deep: Option<bool>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

impl<'de> codec::Object<'de> for Query {
    const FIELDS: &'static [&'static str] = &["limit", "order", "deep"];
    fn read<A: MapAccess<'de>>(map: A) -> Result<Self, A::Error> {
        let mut limit = codec::Opt::new();
        let mut order = codec::Opt::new();
        let mut deep = codec::Opt::new();
        let mut extra = Extra::new();
        codec::read(
            map,
            Self::FIELDS,
            &mut [&mut limit, &mut order, &mut deep],
            &mut extra,
        )?;
        Ok(Self {
            limit: limit.take(),
            order: order.take(),
            deep: deep.take(),
            extra,
        })
    }
}

impl<'de> Deserialize<'de> for Query {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        codec::read_object(from)
    }
}

impl Serialize for Query {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        codec::write(
            to,
            &[
                ("limit", &codec::Maybe(&self.limit)),
                ("order", &codec::Maybe(&self.order)),
                ("deep", &codec::Maybe(&self.deep)),
            ],
            &self.extra,
        )
    }
}

/// The type at `/components/schemas/Query/properties/order`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum QueryOrder {
    /// `up`
    Up,
    /// `down`
    Down,
    /// A value that the description does not know, kept as it came.
    Unknown(Unknown<String>),
}

impl QueryOrder {
    /// The text on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Up => "up",
            Self::Down => "down",
            Self::Unknown(value) => value.get(),
        }
    }
}

impl From<&str> for QueryOrder {
    fn from(value: &str) -> Self {
        match value {
            "up" => Self::Up,
            "down" => Self::Down,
            _ => Self::Unknown(Unknown::new(value.to_owned())),
        }
    }
}

impl std::fmt::Display for QueryOrder {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        out.write_str(self.as_str())
    }
}

impl<'de> Deserialize<'de> for QueryOrder {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        codec::read_text(from)
    }
}

impl Serialize for QueryOrder {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_str(self.as_str())
    }
}
