// @generated from openapi.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::super::runtime::codec;
use super::super::runtime::serde::{Deserialize, Deserializer, Serialize, Serializer};
use super::super::runtime::serde::de::MapAccess;
use super::super::runtime::{Extra, Secret};

/// An account.
#[derive(Clone, Debug, PartialEq)]
pub struct Account {
    /// Given by the server.
    pub id: Option<String>,
    pub name: String,
    /// Never comes back.
    pub password: Option<Secret>,
    pub token: Option<Secret>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

impl Account {
    /// A value with its required members; the others are absent.
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            id: Default::default(),
            name: name.into(),
            password: Default::default(),
            token: Default::default(),
            extra: Default::default(),
        }
    }
}

impl<'de> codec::Object<'de> for Account {
    const FIELDS: &'static [&'static str] = &["id", "name", "password", "token"];
    fn read<A: MapAccess<'de>>(map: A) -> Result<Self, A::Error> {
        let mut id = codec::Opt::new();
        let mut name = codec::Need::new();
        let mut password = codec::Opt::new();
        let mut token = codec::Opt::new();
        let mut extra = Extra::new();
        codec::read(
            map,
            Self::FIELDS,
            &mut [&mut id, &mut name, &mut password, &mut token],
            &mut extra,
        )?;
        Ok(Self {
            id: id.take(),
            name: name.take("name")?,
            password: password.take(),
            token: token.take(),
            extra,
        })
    }
}

impl<'de> Deserialize<'de> for Account {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        codec::read_object(from)
    }
}

impl Serialize for Account {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        codec::write(
            to,
            &[
                ("id", &codec::Maybe(&self.id)),
                ("name", &codec::Always(&self.name)),
                ("password", &codec::Maybe(&self.password)),
                ("token", &codec::Maybe(&self.token)),
            ],
            &self.extra,
        )
    }
}
