// @generated from openapi.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::super::runtime::codec;
use super::super::runtime::serde::{Deserialize, Deserializer};
use super::super::runtime::serde::de::MapAccess;
use super::super::runtime::{Extra, Unknown};

/// `Ready` of the description.
#[derive(Clone, Debug, PartialEq)]
pub struct Ready {
    pub code: ReadyCode,
    pub report: String,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

impl<'de> codec::Object<'de> for Ready {
    const FIELDS: &'static [&'static str] = &["code", "report"];
    fn read<A: MapAccess<'de>>(map: A) -> Result<Self, A::Error> {
        let mut code = codec::Need::new();
        let mut report = codec::Need::new();
        let mut extra = Extra::new();
        codec::read(map, Self::FIELDS, &mut [&mut code, &mut report], &mut extra)?;
        Ok(Self {
            code: code.take("code")?,
            report: report.take("report")?,
            extra,
        })
    }
}

impl<'de> Deserialize<'de> for Ready {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        codec::read_object(from)
    }
}

/// The type at `/components/schemas/Ready/properties/code`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ReadyCode {
    /// `READY`
    Ready,
    /// A value that the description does not know, kept as it came.
    Unknown(Unknown<String>),
}

impl ReadyCode {
    /// The text on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Ready => "READY",
            Self::Unknown(value) => value.get(),
        }
    }
}

impl From<&str> for ReadyCode {
    fn from(value: &str) -> Self {
        match value {
            "READY" => Self::Ready,
            _ => Self::Unknown(Unknown::new(value.to_owned())),
        }
    }
}

impl std::fmt::Display for ReadyCode {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        out.write_str(self.as_str())
    }
}

impl<'de> Deserialize<'de> for ReadyCode {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        codec::read_text(from)
    }
}
