// @generated from openapi.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::super::runtime::codec;
use super::super::runtime::serde::{Deserialize, Deserializer, Serialize, Serializer};
use super::super::runtime::serde::de::MapAccess;
use super::super::runtime::{Extra, Unknown};

/// `Circle` of the description.
#[derive(Clone, Debug, PartialEq)]
pub struct Circle {
    pub r#type: CircleType,
    pub radius: f64,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

impl Circle {
    /// A value with its required members; the others are absent.
    #[must_use]
    pub fn new(r#type: CircleType, radius: f64) -> Self {
        Self {
            r#type,
            radius,
            extra: Default::default(),
        }
    }
}

impl<'de> codec::Object<'de> for Circle {
    const FIELDS: &'static [&'static str] = &["type", "radius"];
    fn read<A: MapAccess<'de>>(map: A) -> Result<Self, A::Error> {
        let mut r#type = codec::Need::new();
        let mut radius = codec::Need::new();
        let mut extra = Extra::new();
        codec::read(map, Self::FIELDS, &mut [&mut r#type, &mut radius], &mut extra)?;
        Ok(Self {
            r#type: r#type.take("type")?,
            radius: radius.take("radius")?,
            extra,
        })
    }
}

impl<'de> Deserialize<'de> for Circle {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        codec::read_object(from)
    }
}

impl Serialize for Circle {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        codec::write(
            to,
            &[
                ("type", &codec::Always(&self.r#type)),
                ("radius", &codec::Always(&self.radius)),
            ],
            &self.extra,
        )
    }
}

/// The type at `/components/schemas/Circle/properties/type`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CircleType {
    /// `circle`
    Circle,
    /// A value that the description does not know, kept as it came.
    Unknown(Unknown<String>),
}

impl CircleType {
    /// The text on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Circle => "circle",
            Self::Unknown(value) => value.get(),
        }
    }
}

impl From<&str> for CircleType {
    fn from(value: &str) -> Self {
        match value {
            "circle" => Self::Circle,
            _ => Self::Unknown(Unknown::new(value.to_owned())),
        }
    }
}

impl std::fmt::Display for CircleType {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        out.write_str(self.as_str())
    }
}

impl<'de> Deserialize<'de> for CircleType {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        codec::read_text(from)
    }
}

impl Serialize for CircleType {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_str(self.as_str())
    }
}
