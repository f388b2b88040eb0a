// @generated from openapi.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::日本語;
use super::super::runtime::codec;
use super::super::runtime::serde::{Deserialize, Deserializer, Serialize, Serializer};
use super::super::runtime::serde::de::MapAccess;
use super::super::runtime::Extra;

/// `-` of the description.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Minus {
    pub empty: Option<String>,
    pub not_not_not: Option<String>,
    pub question: Option<日本語>,
    pub empty2: Option<String>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

impl<'de> codec::Object<'de> for Minus {
    const FIELDS: &'static [&'static str] = &["", "!!!", "?", "🦀"];
    fn read<A: MapAccess<'de>>(map: A) -> Result<Self, A::Error> {
        let mut empty = codec::Opt::new();
        let mut not_not_not = codec::Opt::new();
        let mut question = codec::Opt::new();
        let mut empty2 = codec::Opt::new();
        let mut extra = Extra::new();
        codec::read(
            map,
            Self::FIELDS,
            &mut [&mut empty, &mut not_not_not, &mut question, &mut empty2],
            &mut extra,
        )?;
        Ok(Self {
            empty: empty.take(),
            not_not_not: not_not_not.take(),
            question: question.take(),
            empty2: empty2.take(),
            extra,
        })
    }
}

impl<'de> Deserialize<'de> for Minus {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        codec::read_object(from)
    }
}

impl Serialize for Minus {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        codec::write(
            to,
            &[
                ("", &codec::Maybe(&self.empty)),
                ("!!!", &codec::Maybe(&self.not_not_not)),
                ("?", &codec::Maybe(&self.question)),
                ("🦀", &codec::Maybe(&self.empty2)),
            ],
            &self.extra,
        )
    }
}
