// @generated from spec/plaid-check.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::super::runtime::codec;
use super::super::runtime::serde::{Deserialize, Deserializer, Serialize, Serializer};
use super::super::runtime::serde::de::MapAccess;
use super::super::runtime::Extra;

/// One phone number.
#[derive(Clone, Debug, PartialEq)]
pub struct ClientUserIdentityPhoneNumber {
    /// The phone number itself, best in E.164 form such as `+12025550143`.
    pub data: String,
    /// `true` for the main phone number.
    pub primary: bool,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

impl ClientUserIdentityPhoneNumber {
    /// A value with its required members; the others are absent.
    #[must_use]
    pub fn new(data: impl Into<String>, primary: bool) -> Self {
        Self {
            data: data.into(),
            primary,
            extra: Default::default(),
        }
    }
}

impl<'de> codec::Object<'de> for ClientUserIdentityPhoneNumber {
    const FIELDS: &'static [&'static str] = &["data", "primary"];
    fn read<A: MapAccess<'de>>(map: A) -> Result<Self, A::Error> {
        let mut data = codec::Need::new();
        let mut primary = codec::Need::new();
        let mut extra = Extra::new();
        codec::read(map, Self::FIELDS, &mut [&mut data, &mut primary], &mut extra)?;
        Ok(Self {
            data: data.take("data")?,
            primary: primary.take("primary")?,
            extra,
        })
    }
}

impl<'de> Deserialize<'de> for ClientUserIdentityPhoneNumber {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        codec::read_object(from)
    }
}

impl Serialize for ClientUserIdentityPhoneNumber {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        codec::write(
            to,
            &[
                ("data", &codec::Always(&self.data)),
                ("primary", &codec::Always(&self.primary)),
            ],
            &self.extra,
        )
    }
}
