// @generated from openapi.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::super::runtime::codec;
use super::super::runtime::serde::{Deserialize, Deserializer, Serialize, Serializer};
use super::super::runtime::serde::de::MapAccess;
use super::super::runtime::Extra;

/// `Reactions` of the description.
#[derive(Clone, Debug, PartialEq)]
pub struct Reactions {
    pub plus_1: i64,
    pub minus_1: i64,
    pub foo_minus_bar: Option<String>,
    pub foo_bar: Option<String>,
    pub foo_bar2: Option<String>,
    pub extra: Option<String>,
    pub _3d: Option<bool>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra2: Extra,
}

impl Reactions {
    /// A value with its required members; the others are absent.
    #[must_use]
    pub fn new(plus_1: i64, minus_1: i64) -> Self {
        Self {
            plus_1,
            minus_1,
            foo_minus_bar: Default::default(),
            foo_bar: Default::default(),
            foo_bar2: Default::default(),
            extra: Default::default(),
            _3d: Default::default(),
            extra2: Default::default(),
        }
    }
}

impl<'de> codec::Object<'de> for Reactions {
    const FIELDS: &'static [&'static str] = &[
        "+1",
        "-1",
        "foo-bar",
        "foo_bar",
        "fooBar",
        "extra",
        "3d",
    ];
    fn read<A: MapAccess<'de>>(map: A) -> Result<Self, A::Error> {
        let mut plus_1 = codec::Need::new();
        let mut minus_1 = codec::Need::new();
        let mut foo_minus_bar = codec::Opt::new();
        let mut foo_bar = codec::Opt::new();
        let mut foo_bar2 = codec::Opt::new();
        let mut extra = codec::Opt::new();
        let mut _3d = codec::Opt::new();
        let mut extra2 = Extra::new();
        codec::read(
            map,
            Self::FIELDS,
            &mut [
                &mut plus_1,
                &mut minus_1,
                &mut foo_minus_bar,
                &mut foo_bar,
                &mut foo_bar2,
                &mut extra,
                &mut _3d,
            ],
            &mut extra2,
        )?;
        Ok(Self {
            plus_1: plus_1.take("+1")?,
            minus_1: minus_1.take("-1")?,
            foo_minus_bar: foo_minus_bar.take(),
            foo_bar: foo_bar.take(),
            foo_bar2: foo_bar2.take(),
            extra: extra.take(),
            _3d: _3d.take(),
            extra2,
        })
    }
}

impl<'de> Deserialize<'de> for Reactions {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        codec::read_object(from)
    }
}

impl Serialize for Reactions {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        codec::write(
            to,
            &[
                ("+1", &codec::Always(&self.plus_1)),
                ("-1", &codec::Always(&self.minus_1)),
                ("foo-bar", &codec::Maybe(&self.foo_minus_bar)),
                ("foo_bar", &codec::Maybe(&self.foo_bar)),
                ("fooBar", &codec::Maybe(&self.foo_bar2)),
                ("extra", &codec::Maybe(&self.extra)),
                ("3d", &codec::Maybe(&self._3d)),
            ],
            &self.extra2,
        )
    }
}
