// @generated from spec/plaid-check.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::CraPartnerInsightsUltraFicoScoreRequest;
use super::super::runtime::codec;
use super::super::runtime::Extra;

/// What FICO needs in order to compute UltraFICO scores; null or absent if none are wanted.
#[derive(Clone, Debug, PartialEq)]
pub struct CraPartnerInsightsFicoInput {
    /// The lender's key at FICO, also called the lender organisation id.
    pub fico_lender_id: String,
    /// The lender's own key for the application, unique within FICO's systems.
    pub lender_application_id: String,
    /// Scores to compute, one entry for each base score.
    pub ultrafico_score_requests: Vec<CraPartnerInsightsUltraFicoScoreRequest>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

impl CraPartnerInsightsFicoInput {
    /// A value with its required members; the others are absent.
    #[must_use]
    pub fn new(
        fico_lender_id: impl Into<String>,
        lender_application_id: impl Into<String>,
        ultrafico_score_requests: Vec<CraPartnerInsightsUltraFicoScoreRequest>,
    ) -> Self {
        Self {
            fico_lender_id: fico_lender_id.into(),
            lender_application_id: lender_application_id.into(),
            ultrafico_score_requests,
            extra: Default::default(),
        }
    }
}

codec::write_object! {
    CraPartnerInsightsFicoInput { extra } Always fico_lender_id = "fico_lender_id",
    Always lender_application_id = "lender_application_id", Always
    ultrafico_score_requests = "ultrafico_score_requests",
}
