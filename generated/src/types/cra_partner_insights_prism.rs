// @generated from spec/plaid-check.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::{PrismCashScore, PrismDetect, PrismExtend, PrismFirstDetect, PrismInsights};
use super::super::runtime::codec;
use super::super::runtime::{Extra, Field};

/// Everything that Prism Data computed for the user; null or absent when no Prism product was asked for.
#[derive(Clone, Debug, PartialEq)]
pub struct CraPartnerInsightsPrism {
    pub insights: Field<PrismInsights>,
    pub cash_score: Field<PrismCashScore>,
    pub extend: Field<PrismExtend>,
    pub first_detect: Field<PrismFirstDetect>,
    pub detect: Field<PrismDetect>,
    /// How the Prism run ended, for example `SUCCESS`; an open set of words.
    pub status: String,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

codec::read_object! {
    CraPartnerInsightsPrism { extra } OptNull insights = "insights", OptNull cash_score =
    "cash_score", OptNull extend = "extend", OptNull first_detect = "first_detect",
    OptNull detect = "detect", Need status = "status",
}
