// @generated from spec/plaid-check.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::{CraPartnerInsightsFicoInput, PrismVersions};
use super::super::runtime::codec;
use super::super::runtime::{Extra, Field};

/// Which partner products to run, and with what input.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct LinkTokenCreateRequestCraOptionsPartnerInsights {
    pub prism_versions: Field<PrismVersions>,
    pub fico: Field<CraPartnerInsightsFicoInput>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

codec::write_object! {
    LinkTokenCreateRequestCraOptionsPartnerInsights { extra } MaybeNull prism_versions =
    "prism_versions", MaybeNull fico = "fico",
}
