// @generated from openapi.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::super::runtime::codec;
use super::super::runtime::serde::{Deserialize, Deserializer, Serialize, Serializer};
use super::super::runtime::serde::de::MapAccess;
use super::super::runtime::{Extra, Unknown};

/// `Settings` of the description.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Settings {
    pub count: Option<i64>,
    pub on: Option<bool>,
    pub mode: Option<SettingsMode>,
    pub names: Option<Vec<String>>,
    /// Default: `1.5`.
    pub right: Option<f64>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

impl<'de> codec::Object<'de> for Settings {
    const FIELDS: &'static [&'static str] = &["count", "on", "mode", "names", "right"];
    fn read<A: MapAccess<'de>>(map: A) -> Result<Self, A::Error> {
        let mut count = codec::Opt::new();
        let mut on = codec::Opt::new();
        let mut mode = codec::Opt::new();
        let mut names = codec::Opt::new();
        let mut right = codec::Opt::new();
        let mut extra = Extra::new();
        codec::read(
            map,
            Self::FIELDS,
            &mut [&mut count, &mut on, &mut mode, &mut names, &mut right],
            &mut extra,
        )?;
        Ok(Self {
            count: count.take(),
            on: on.take(),
            mode: mode.take(),
            names: names.take(),
            right: right.take(),
            extra,
        })
    }
}

impl<'de> Deserialize<'de> for Settings {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        codec::read_object(from)
    }
}

impl Serialize for Settings {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        codec::write(
            to,
            &[
                ("count", &codec::Maybe(&self.count)),
                ("on", &codec::Maybe(&self.on)),
                ("mode", &codec::Maybe(&self.mode)),
                ("names", &codec::Maybe(&self.names)),
                ("right", &codec::Maybe(&self.right)),
            ],
            &self.extra,
        )
    }
}

/// The type at `/components/schemas/Settings/properties/mode`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SettingsMode {
    /// `a`
    A,
    /// `b`
    B,
    /// A value that the description does not know, kept as it came.
    Unknown(Unknown<String>),
}

impl SettingsMode {
    /// The text on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::A => "a",
            Self::B => "b",
            Self::Unknown(value) => value.get(),
        }
    }
}

impl From<&str> for SettingsMode {
    fn from(value: &str) -> Self {
        match value {
            "a" => Self::A,
            "b" => Self::B,
            _ => Self::Unknown(Unknown::new(value.to_owned())),
        }
    }
}

impl std::fmt::Display for SettingsMode {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        out.write_str(self.as_str())
    }
}

impl<'de> Deserialize<'de> for SettingsMode {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        codec::read_text(from)
    }
}

impl Serialize for SettingsMode {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_str(self.as_str())
    }
}
