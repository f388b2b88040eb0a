// @generated from spec/plaid-check.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::PrismVersionsDeprecated;
use super::super::runtime::codec;
use super::super::runtime::{Extra, Field};

/// Former home of the Prism versions. Deprecated: use `partner_insights`.
#[deprecated]
#[derive(Clone, Debug, PartialEq, Default)]
pub struct CraCheckReportPartnerInsightsGetOptions {
    pub prism_versions: Field<PrismVersionsDeprecated>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

codec::write_object! {
    CraCheckReportPartnerInsightsGetOptions { extra } MaybeNull prism_versions =
    "prism_versions",
}
