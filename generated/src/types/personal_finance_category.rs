// @generated from spec/plaid-check.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::PersonalFinanceCategoryVersion;
use super::super::runtime::codec;
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

codec::read_object! {
    PersonalFinanceCategory { extra } Need primary = "primary", Need detailed =
    "detailed", OptNull confidence_level = "confidence_level", Opt version = "version",
}
