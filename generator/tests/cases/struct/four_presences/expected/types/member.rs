// @generated from openapi.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::super::runtime::codec;
use super::super::runtime::serde::{Deserialize, Deserializer, Serialize, Serializer};
use super::super::runtime::serde::de::MapAccess;
use super::super::runtime::{Extra, Field};

/// Each way in which a member may be absent or null.
#[derive(Clone, Debug, PartialEq)]
pub struct Member {
    pub always: String,
    pub nullable: Option<String>,
    pub optional: Option<i64>,
    pub both: Field<bool>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

impl Member {
    /// A value with its required members; the others are absent.
    #[must_use]
    pub fn new(always: impl Into<String>, nullable: Option<String>) -> Self {
        Self {
            always: always.into(),
            nullable,
            optional: Default::default(),
            both: Default::default(),
            extra: Default::default(),
        }
    }
}

impl<'de> codec::Object<'de> for Member {
    const FIELDS: &'static [&'static str] = &["always", "nullable", "optional", "both"];
    fn read<A: MapAccess<'de>>(map: A) -> Result<Self, A::Error> {
        let mut always = codec::Need::new();
        let mut nullable = codec::NeedNull::new();
        let mut optional = codec::Opt::new();
        let mut both = codec::OptNull::new();
        let mut extra = Extra::new();
        codec::read(
            map,
            Self::FIELDS,
            &mut [&mut always, &mut nullable, &mut optional, &mut both],
            &mut extra,
        )?;
        Ok(Self {
            always: always.take("always")?,
            nullable: nullable.take("nullable")?,
            optional: optional.take(),
            both: both.take(),
            extra,
        })
    }
}

impl<'de> Deserialize<'de> for Member {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        codec::read_object(from)
    }
}

impl Serialize for Member {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        codec::write(
            to,
            &[
                ("always", &codec::Always(&self.always)),
                ("nullable", &codec::Always(&self.nullable)),
                ("optional", &codec::Maybe(&self.optional)),
                ("both", &codec::MaybeNull(&self.both)),
            ],
            &self.extra,
        )
    }
}
