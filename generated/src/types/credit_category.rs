// @generated from spec/plaid-check.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::super::runtime::codec;
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

codec::read_object! {
    CreditCategory { extra } Need primary = "primary", Need detailed = "detailed",
}
