// @generated from spec/plaid-check.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::super::runtime::codec;
use super::super::runtime::serde::{Deserialize, Deserializer};
use super::super::runtime::serde::de::MapAccess;
use super::super::runtime::{Extra, Unknown};

/// An email address on file at the bank.
#[derive(Clone, Debug, PartialEq)]
pub struct Email {
    /// The address as the bank writes it.
    pub data: String,
    /// True for the holder's main email address.
    pub primary: bool,
    /// Rank of the address according to the bank.
    pub r#type: EmailType,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

impl<'de> codec::Object<'de> for Email {
    const FIELDS: &'static [&'static str] = &["data", "primary", "type"];
    fn read<A: MapAccess<'de>>(map: A) -> Result<Self, A::Error> {
        let mut data = codec::Need::new();
        let mut primary = codec::Need::new();
        let mut r#type = codec::Need::new();
        let mut extra = Extra::new();
        codec::read(
            map,
            Self::FIELDS,
            &mut [&mut data, &mut primary, &mut r#type],
            &mut extra,
        )?;
        Ok(Self {
            data: data.take("data")?,
            primary: primary.take("primary")?,
            r#type: r#type.take("type")?,
            extra,
        })
    }
}

impl<'de> Deserialize<'de> for Email {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        codec::read_object(from)
    }
}

/// Rank of the address according to the bank.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EmailType {
    /// `primary`
    Primary,
    /// `secondary`
    Secondary,
    /// `other`
    Other,
    /// A value that the description does not know, kept as it came.
    Unknown(Unknown<String>),
}

impl EmailType {
    /// The text on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Primary => "primary",
            Self::Secondary => "secondary",
            Self::Other => "other",
            Self::Unknown(value) => value.get(),
        }
    }
}

impl From<&str> for EmailType {
    fn from(value: &str) -> Self {
        match value {
            "primary" => Self::Primary,
            "secondary" => Self::Secondary,
            "other" => Self::Other,
            _ => Self::Unknown(Unknown::new(value.to_owned())),
        }
    }
}

impl std::fmt::Display for EmailType {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        out.write_str(self.as_str())
    }
}

impl<'de> Deserialize<'de> for EmailType {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        codec::read_text(from)
    }
}
