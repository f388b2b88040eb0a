// @generated from spec/plaid-check.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::PrismVersionsDeprecated;
use super::super::runtime::codec;
use super::super::runtime::serde::{Serialize, Serializer};
use super::super::runtime::{Extra, Field};

/// Former home of the Prism versions. Deprecated: use `partner_insights`.
#[deprecated]
#[derive(Clone, Debug, PartialEq, Default)]
pub struct CraCheckReportPartnerInsightsGetOptions {
    pub prism_versions: Field<PrismVersionsDeprecated>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

impl Serialize for CraCheckReportPartnerInsightsGetOptions {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        codec::write(
            to,
            &[("prism_versions", &codec::MaybeNull(&self.prism_versions))],
            &self.extra,
        )
    }
}
