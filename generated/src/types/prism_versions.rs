// @generated from spec/plaid-check.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::{
    PrismCashScoreVersion, PrismDetectVersion, PrismExtendVersion,
    PrismFirstDetectVersion, PrismInsightsVersion,
};
use super::super::runtime::codec;
use super::super::runtime::{Extra, Field};

/// Model version to run for each Prism product; name one for every product wanted.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct PrismVersions {
    pub firstdetect: Field<PrismFirstDetectVersion>,
    pub detect: Field<PrismDetectVersion>,
    pub cashscore: Field<PrismCashScoreVersion>,
    pub extend: Field<PrismExtendVersion>,
    pub insights: Field<PrismInsightsVersion>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

codec::write_object! {
    PrismVersions { extra } MaybeNull firstdetect = "firstdetect", MaybeNull detect =
    "detect", MaybeNull cashscore = "cashscore", MaybeNull extend = "extend", MaybeNull
    insights = "insights",
}
