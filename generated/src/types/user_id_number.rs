// @generated from spec/plaid-check.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::{IdNumberType, IdNumberValue};
use super::super::runtime::codec;
use super::super::runtime::serde::{Deserialize, Deserializer, Serialize, Serializer};
use super::super::runtime::serde::de::MapAccess;
use super::super::runtime::Extra;

/// Number of an identity document with its kind; null if none was given.
#[derive(Clone, Debug, PartialEq)]
pub struct UserIdNumber {
    pub value: IdNumberValue,
    pub r#type: IdNumberType,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

impl UserIdNumber {
    /// A value with its required members; the others are absent.
    #[must_use]
    pub fn new(value: IdNumberValue, r#type: IdNumberType) -> Self {
        Self {
            value,
            r#type,
            extra: Default::default(),
        }
    }
}

impl<'de> codec::Object<'de> for UserIdNumber {
    const FIELDS: &'static [&'static str] = &["value", "type"];
    fn read<A: MapAccess<'de>>(map: A) -> Result<Self, A::Error> {
        let mut value = codec::Need::new();
        let mut r#type = codec::Need::new();
        let mut extra = Extra::new();
        codec::read(map, Self::FIELDS, &mut [&mut value, &mut r#type], &mut extra)?;
        Ok(Self {
            value: value.take("value")?,
            r#type: r#type.take("type")?,
            extra,
        })
    }
}

impl<'de> Deserialize<'de> for UserIdNumber {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        codec::read_object(from)
    }
}

impl Serialize for UserIdNumber {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        codec::write(
            to,
            &[
                ("value", &codec::Always(&self.value)),
                ("type", &codec::Always(&self.r#type)),
            ],
            &self.extra,
        )
    }
}
