// @generated from spec/plaid-check.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::super::runtime::codec;
use super::super::runtime::serde::{Deserialize, Deserializer};
use super::super::runtime::serde::de::MapAccess;
use super::super::runtime::{Extra, Unknown};

/// A phone number on file at the bank.
#[derive(Clone, Debug, PartialEq)]
pub struct PhoneNumber {
    /// The number as the bank writes it.
    pub data: String,
    /// True for the holder's main number.
    pub primary: bool,
    /// What kind of line the number belongs to.
    pub r#type: PhoneNumberType,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

impl<'de> codec::Object<'de> for PhoneNumber {
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

impl<'de> Deserialize<'de> for PhoneNumber {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        codec::read_object(from)
    }
}

/// What kind of line the number belongs to.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PhoneNumberType {
    /// `home`
    Home,
    /// `work`
    Work,
    /// `office`
    Office,
    /// `mobile`
    Mobile,
    /// `mobile1`
    Mobile1,
    /// `other`
    Other,
    /// A value that the description does not know, kept as it came.
    Unknown(Unknown<String>),
}

impl PhoneNumberType {
    /// The text on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Home => "home",
            Self::Work => "work",
            Self::Office => "office",
            Self::Mobile => "mobile",
            Self::Mobile1 => "mobile1",
            Self::Other => "other",
            Self::Unknown(value) => value.get(),
        }
    }
}

impl From<&str> for PhoneNumberType {
    fn from(value: &str) -> Self {
        match value {
            "home" => Self::Home,
            "work" => Self::Work,
            "office" => Self::Office,
            "mobile" => Self::Mobile,
            "mobile1" => Self::Mobile1,
            "other" => Self::Other,
            _ => Self::Unknown(Unknown::new(value.to_owned())),
        }
    }
}

impl std::fmt::Display for PhoneNumberType {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        out.write_str(self.as_str())
    }
}

impl<'de> Deserialize<'de> for PhoneNumberType {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        codec::read_text(from)
    }
}
