// @generated from openapi.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::super::runtime::codec;
use super::super::runtime::serde::{Deserialize, Deserializer};
use super::super::runtime::serde::de::MapAccess;
use super::super::runtime::{Extra, Unknown};

/// `Failed` of the description.
#[derive(Clone, Debug, PartialEq)]
pub struct Failed {
    pub code: FailedCode,
    pub reason: Option<String>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

impl<'de> codec::Object<'de> for Failed {
    const FIELDS: &'static [&'static str] = &["code", "reason"];
    fn read<A: MapAccess<'de>>(map: A) -> Result<Self, A::Error> {
        let mut code = codec::Need::new();
        let mut reason = codec::Opt::new();
        let mut extra = Extra::new();
        codec::read(map, Self::FIELDS, &mut [&mut code, &mut reason], &mut extra)?;
        Ok(Self {
            code: code.take("code")?,
            reason: reason.take(),
            extra,
        })
    }
}

impl<'de> Deserialize<'de> for Failed {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        codec::read_object(from)
    }
}

/// The type at `/components/schemas/Failed/properties/code`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FailedCode {
    /// `FAILED`
    Failed,
    /// A value that the description does not know, kept as it came.
    Unknown(Unknown<String>),
}

impl FailedCode {
    /// The text on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Failed => "FAILED",
            Self::Unknown(value) => value.get(),
        }
    }
}

impl From<&str> for FailedCode {
    fn from(value: &str) -> Self {
        match value {
            "FAILED" => Self::Failed,
            _ => Self::Unknown(Unknown::new(value.to_owned())),
        }
    }
}

impl std::fmt::Display for FailedCode {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        out.write_str(self.as_str())
    }
}

impl<'de> Deserialize<'de> for FailedCode {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        codec::read_text(from)
    }
}
