// @generated from spec/plaid-check.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::CashflowAttributesVersion;
use super::super::runtime::codec;
use super::super::runtime::{Extra, Field};

/// How to produce cash flow insights.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct CraCheckReportCashflowInsightsGetOptions {
    pub attributes_version: Field<CashflowAttributesVersion>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

codec::write_object! {
    CraCheckReportCashflowInsightsGetOptions { extra } MaybeNull attributes_version =
    "attributes_version",
}
