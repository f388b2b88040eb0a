// @generated from spec/plaid-check.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::super::runtime::codec;
use super::super::runtime::Extra;

/// Which income streams to keep, by category; exclusions win over inclusions. Patterns: `*`, `PRIMARY.*` and `PRIMARY.SECONDARY`. Without it, earned income, disability benefits and retirement income are kept.
#[derive(Clone, Debug, PartialEq)]
pub struct IncomeInsightsFilter {
    /// Category patterns to add, such as `EARNED_INCOME.*`.
    pub included_categories: Vec<String>,
    /// Category patterns to take away again.
    pub excluded_categories: Option<Vec<String>>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

impl IncomeInsightsFilter {
    /// A value with its required members; the others are absent.
    #[must_use]
    pub fn new(included_categories: Vec<String>) -> Self {
        Self {
            included_categories,
            excluded_categories: Default::default(),
            extra: Default::default(),
        }
    }
}

codec::write_object! {
    IncomeInsightsFilter { extra } Always included_categories = "included_categories",
    Maybe excluded_categories = "excluded_categories",
}
