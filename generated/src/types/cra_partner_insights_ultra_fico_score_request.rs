// @generated from spec/plaid-check.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::{CraPartnerInsightsBaseFicoScore, CraPartnerInsightsUltraFicoScoreVersion};
use super::super::runtime::codec;
use super::super::runtime::Extra;

/// One UltraFICO score to compute, starting from one base score.
#[derive(Clone, Debug, PartialEq)]
pub struct CraPartnerInsightsUltraFicoScoreRequest {
    pub ultrafico_score_version: CraPartnerInsightsUltraFicoScoreVersion,
    /// FICO's key for the scoring run; send it only when FICO leads the flow and has handed one out.
    pub fico_scoring_request_id: Option<String>,
    /// A key of the caller's choice that comes back with the outcome.
    pub request_correlation_id: Option<String>,
    pub base_fico_score: CraPartnerInsightsBaseFicoScore,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

impl CraPartnerInsightsUltraFicoScoreRequest {
    /// A value with its required members; the others are absent.
    #[must_use]
    pub fn new(
        ultrafico_score_version: CraPartnerInsightsUltraFicoScoreVersion,
        base_fico_score: CraPartnerInsightsBaseFicoScore,
    ) -> Self {
        Self {
            ultrafico_score_version,
            fico_scoring_request_id: Default::default(),
            request_correlation_id: Default::default(),
            base_fico_score,
            extra: Default::default(),
        }
    }
}

codec::write_object! {
    CraPartnerInsightsUltraFicoScoreRequest { extra } Always ultrafico_score_version =
    "ultrafico_score_version", Maybe fico_scoring_request_id = "fico_scoring_request_id",
    Maybe request_correlation_id = "request_correlation_id", Always base_fico_score =
    "base_fico_score",
}
