// @generated from openapi.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::super::runtime::codec;
use super::super::runtime::serde::{Deserialize, Deserializer, Serialize, Serializer};
use super::super::runtime::serde::de::MapAccess;
use super::super::runtime::Extra;

/// `Größe` of the description.
#[derive(Clone, Debug, PartialEq)]
pub struct Größe {
    pub größe: String,
    pub имя: Option<String>,
    /// Cyrillic letters that look like Latin ones.
    pub сору: Option<String>,
    pub copy: Option<String>,
    pub 日本語: Option<String>,
    pub ª: Option<String>,
    pub ⅷ: Option<String>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

impl Größe {
    /// A value with its required members; the others are absent.
    #[must_use]
    pub fn new(größe: impl Into<String>) -> Self {
        Self {
            größe: größe.into(),
            имя: Default::default(),
            сору: Default::default(),
            copy: Default::default(),
            日本語: Default::default(),
            ª: Default::default(),
            ⅷ: Default::default(),
            extra: Default::default(),
        }
    }
}

impl<'de> codec::Object<'de> for Größe {
    const FIELDS: &'static [&'static str] = &[
        "größe",
        "имя",
        "сору",
        "copy",
        "日本語",
        "ª",
        "Ⅷ",
    ];
    fn read<A: MapAccess<'de>>(map: A) -> Result<Self, A::Error> {
        let mut größe = codec::Need::new();
        let mut имя = codec::Opt::new();
        let mut сору = codec::Opt::new();
        let mut copy = codec::Opt::new();
        let mut 日本語 = codec::Opt::new();
        let mut ª = codec::Opt::new();
        let mut ⅷ = codec::Opt::new();
        let mut extra = Extra::new();
        codec::read(
            map,
            Self::FIELDS,
            &mut [
                &mut größe,
                &mut имя,
                &mut сору,
                &mut copy,
                &mut 日本語,
                &mut ª,
                &mut ⅷ,
            ],
            &mut extra,
        )?;
        Ok(Self {
            größe: größe.take("größe")?,
            имя: имя.take(),
            сору: сору.take(),
            copy: copy.take(),
            日本語: 日本語.take(),
            ª: ª.take(),
            ⅷ: ⅷ.take(),
            extra,
        })
    }
}

impl<'de> Deserialize<'de> for Größe {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        codec::read_object(from)
    }
}

impl Serialize for Größe {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        codec::write(
            to,
            &[
                ("größe", &codec::Always(&self.größe)),
                ("имя", &codec::Maybe(&self.имя)),
                ("сору", &codec::Maybe(&self.сору)),
                ("copy", &codec::Maybe(&self.copy)),
                ("日本語", &codec::Maybe(&self.日本語)),
                ("ª", &codec::Maybe(&self.ª)),
                ("Ⅷ", &codec::Maybe(&self.ⅷ)),
            ],
            &self.extra,
        )
    }
}
