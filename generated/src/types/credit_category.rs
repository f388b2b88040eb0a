// @generated from spec/plaid-check.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::super::runtime::codec;
use super::super::runtime::serde::{Deserialize, Deserializer};
use super::super::runtime::serde::de::MapAccess;
use super::super::runtime::Extra;

/// Category in Plaid's credit taxonomy; null if none was assigned.
#[derive(Clone, Debug, PartialEq)]
pub struct CreditCategory {
    /// Broad category, such as `FOOD_RETAIL`.
    pub primary: String,
    /// Narrow category, unique across the taxonomy.
    pub detailed: String,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

impl<'de> codec::Object<'de> for CreditCategory {
    const FIELDS: &'static [&'static str] = &["primary", "detailed"];
    fn read<A: MapAccess<'de>>(map: A) -> Result<Self, A::Error> {
        let mut primary = codec::Need::new();
        let mut detailed = codec::Need::new();
        let mut extra = Extra::new();
        codec::read(map, Self::FIELDS, &mut [&mut primary, &mut detailed], &mut extra)?;
        Ok(Self {
            primary: primary.take("primary")?,
            detailed: detailed.take("detailed")?,
            extra,
        })
    }
}

impl<'de> Deserialize<'de> for CreditCategory {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        codec::read_object(from)
    }
}
