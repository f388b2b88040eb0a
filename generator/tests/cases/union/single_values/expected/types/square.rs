// @generated from openapi.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::super::runtime::codec;
use super::super::runtime::serde::{Deserialize, Deserializer, Serialize, Serializer};
use super::super::runtime::serde::de::MapAccess;
use super::super::runtime::{Extra, Unknown};

/// `Square` of the description.
#[derive(Clone, Debug, PartialEq)]
pub struct Square {
    pub r#type: SquareType,
    pub side: f64,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

impl Square {
    /// A value with its required members; the others are absent.
    #[must_use]
    pub fn new(r#type: SquareType, side: f64) -> Self {
        Self {
            r#type,
            side,
            extra: Default::default(),
        }
    }
}

impl<'de> codec::Object<'de> for Square {
    const FIELDS: &'static [&'static str] = &["type", "side"];
    fn read<A: MapAccess<'de>>(map: A) -> Result<Self, A::Error> {
        let mut r#type = codec::Need::new();
        let mut side = codec::Need::new();
        let mut extra = Extra::new();
        codec::read(map, Self::FIELDS, &mut [&mut r#type, &mut side], &mut extra)?;
        Ok(Self {
            r#type: r#type.take("type")?,
            side: side.take("side")?,
            extra,
        })
    }
}

impl<'de> Deserialize<'de> for Square {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        codec::read_object(from)
    }
}

impl Serialize for Square {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        codec::write(
            to,
            &[
                ("type", &codec::Always(&self.r#type)),
                ("side", &codec::Always(&self.side)),
            ],
            &self.extra,
        )
    }
}

/// The type at `/components/schemas/Square/properties/type`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SquareType {
    /// `square`
    Square,
    /// A value that the description does not know, kept as it came.
    Unknown(Unknown<String>),
}

impl SquareType {
    /// The text on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Square => "square",
            Self::Unknown(value) => value.get(),
        }
    }
}

impl From<&str> for SquareType {
    fn from(value: &str) -> Self {
        match value {
            "square" => Self::Square,
            _ => Self::Unknown(Unknown::new(value.to_owned())),
        }
    }
}

impl std::fmt::Display for SquareType {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        out.write_str(self.as_str())
    }
}

impl<'de> Deserialize<'de> for SquareType {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        codec::read_text(from)
    }
}

impl Serialize for SquareType {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_str(self.as_str())
    }
}
