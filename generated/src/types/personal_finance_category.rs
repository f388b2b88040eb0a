// @generated from spec/plaid-check.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::PersonalFinanceCategoryVersion;
use super::super::runtime::codec;
use super::super::runtime::serde::{Deserialize, Deserializer};
use super::super::runtime::serde::de::MapAccess;
use super::super::runtime::{Extra, Field};

/// Category in Plaid's personal finance taxonomy; null if none was assigned.
#[derive(Clone, Debug, PartialEq)]
pub struct PersonalFinanceCategory {
    /// Broad category, such as `FOOD_AND_DRINK`.
    pub primary: String,
    /// Narrow category, unique across the taxonomy.
    pub detailed: String,
    /// How sure Plaid is of the category, such as `VERY_HIGH`, `HIGH`, `MEDIUM`, `LOW` or `UNKNOWN`.
    pub confidence_level: Field<String>,
    pub version: Option<PersonalFinanceCategoryVersion>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

impl<'de> codec::Object<'de> for PersonalFinanceCategory {
    const FIELDS: &'static [&'static str] = &[
        "primary",
        "detailed",
        "confidence_level",
        "version",
    ];
    fn read<A: MapAccess<'de>>(map: A) -> Result<Self, A::Error> {
        let mut primary = codec::Need::new();
        let mut detailed = codec::Need::new();
        let mut confidence_level = codec::OptNull::new();
        let mut version = codec::Opt::new();
        let mut extra = Extra::new();
        codec::read(
            map,
            Self::FIELDS,
            &mut [&mut primary, &mut detailed, &mut confidence_level, &mut version],
            &mut extra,
        )?;
        Ok(Self {
            primary: primary.take("primary")?,
            detailed: detailed.take("detailed")?,
            confidence_level: confidence_level.take(),
            version: version.take(),
            extra,
        })
    }
}

impl<'de> Deserialize<'de> for PersonalFinanceCategory {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        codec::read_object(from)
    }
}
