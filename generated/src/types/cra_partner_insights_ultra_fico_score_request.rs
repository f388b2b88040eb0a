// @generated from spec/plaid-check.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::{CraPartnerInsightsBaseFicoScore, CraPartnerInsightsUltraFicoScoreVersion};
use super::super::runtime::codec;
use super::super::runtime::serde::{Serialize, Serializer};
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

impl Serialize for CraPartnerInsightsUltraFicoScoreRequest {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        codec::write(
            to,
            &[
                (
                    "ultrafico_score_version",
                    &codec::Always(&self.ultrafico_score_version),
                ),
                (
                    "fico_scoring_request_id",
                    &codec::Maybe(&self.fico_scoring_request_id),
                ),
                ("request_correlation_id", &codec::Maybe(&self.request_correlation_id)),
                ("base_fico_score", &codec::Always(&self.base_fico_score)),
            ],
            &self.extra,
        )
    }
}
