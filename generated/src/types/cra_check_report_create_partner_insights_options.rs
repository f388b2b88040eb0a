// @generated from spec/plaid-check.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::{CraPartnerInsightsFicoInput, PrismVersions};
use super::super::runtime::codec;
use super::super::runtime::serde::{Serialize, Serializer};
use super::super::runtime::{Extra, Field};

/// Which partner products to run, and how.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct CraCheckReportCreatePartnerInsightsOptions {
    pub prism_versions: Field<PrismVersions>,
    pub fico: Field<CraPartnerInsightsFicoInput>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

impl Serialize for CraCheckReportCreatePartnerInsightsOptions {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        codec::write(
            to,
            &[
                ("prism_versions", &codec::MaybeNull(&self.prism_versions)),
                ("fico", &codec::MaybeNull(&self.fico)),
            ],
            &self.extra,
        )
    }
}
