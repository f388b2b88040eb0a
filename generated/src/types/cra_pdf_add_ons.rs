// @generated from spec/plaid-check.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::super::runtime::codec;
use super::super::runtime::Unknown;

/// A part that can be printed besides the base report.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CraPdfAddOns {
    /// `cra_income_insights`
    CraIncomeInsights,
    /// `cra_partner_insights`
    CraPartnerInsights,
    /// A value that the description does not know, kept as it came.
    Unknown(Unknown<String>),
}

codec::text_enum! {
    CraPdfAddOns { Unknown } CraIncomeInsights = "cra_income_insights",
    CraPartnerInsights = "cra_partner_insights",
}

codec::write_enum! {
    CraPdfAddOns as_str
}
