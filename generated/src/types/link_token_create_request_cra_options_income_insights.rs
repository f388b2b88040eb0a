// @generated from spec/plaid-check.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::{IncomeInsightsFilter, IncomeInsightsVersion};
use super::super::runtime::codec;
use super::super::runtime::{Extra, Field};

/// Settings for income insights; the version has to be present, even if null.
#[derive(Clone, Debug, PartialEq)]
pub struct LinkTokenCreateRequestCraOptionsIncomeInsights {
    pub income_insights_filter: Field<IncomeInsightsFilter>,
    pub income_insights_version: Option<IncomeInsightsVersion>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

impl LinkTokenCreateRequestCraOptionsIncomeInsights {
    /// A value with its required members; the others are absent.
    #[must_use]
    pub fn new(income_insights_version: Option<IncomeInsightsVersion>) -> Self {
        Self {
            income_insights_filter: Default::default(),
            income_insights_version,
            extra: Default::default(),
        }
    }
}

codec::write_object! {
    LinkTokenCreateRequestCraOptionsIncomeInsights { extra } MaybeNull
    income_insights_filter = "income_insights_filter", Always income_insights_version =
    "income_insights_version",
}
