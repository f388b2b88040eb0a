// @generated from spec/plaid-check.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::super::runtime::codec;
use super::super::runtime::serde::{Deserialize, Deserializer, Serialize, Serializer};
use super::super::runtime::serde::de::MapAccess;
use super::super::runtime::Extra;

/// Name in two parts.
#[derive(Clone, Debug, PartialEq)]
pub struct ClientUserIdentityName {
    /// Given (first) name.
    pub given_name: String,
    /// Family (last) name.
    pub family_name: String,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

impl ClientUserIdentityName {
    /// A value with its required members; the others are absent.
    #[must_use]
    pub fn new(given_name: impl Into<String>, family_name: impl Into<String>) -> Self {
        Self {
            given_name: given_name.into(),
            family_name: family_name.into(),
            extra: Default::default(),
        }
    }
}

impl<'de> codec::Object<'de> for ClientUserIdentityName {
    const FIELDS: &'static [&'static str] = &["given_name", "family_name"];
    fn read<A: MapAccess<'de>>(map: A) -> Result<Self, A::Error> {
        let mut given_name = codec::Need::new();
        let mut family_name = codec::Need::new();
        let mut extra = Extra::new();
        codec::read(
            map,
            Self::FIELDS,
            &mut [&mut given_name, &mut family_name],
            &mut extra,
        )?;
        Ok(Self {
            given_name: given_name.take("given_name")?,
            family_name: family_name.take("family_name")?,
            extra,
        })
    }
}

impl<'de> Deserialize<'de> for ClientUserIdentityName {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        codec::read_object(from)
    }
}

impl Serialize for ClientUserIdentityName {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        codec::write(
            to,
            &[
                ("given_name", &codec::Always(&self.given_name)),
                ("family_name", &codec::Always(&self.family_name)),
            ],
            &self.extra,
        )
    }
}
