// @generated from spec/plaid-check.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::CraPartnerInsightsUltraFicoScore;
use super::super::runtime::codec;
use super::super::runtime::{Extra, Field};

/// Outcome of one UltraFICO scoring request: either a score or the reason why there is none.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct CraPartnerInsightsUltraFicoScoreResult {
    /// The correlation key that the caller put on the scoring request; use it to pair this outcome with that request.
    pub request_correlation_id: Option<String>,
    /// FICO's own key for this scoring run.
    pub fico_scoring_request_id: Option<String>,
    pub ultrafico_score: Field<CraPartnerInsightsUltraFicoScore>,
    /// Text that explains a missing UltraFICO score; meant for people, not for program logic.
    pub error_reason: Option<String>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

codec::read_object! {
    CraPartnerInsightsUltraFicoScoreResult { extra } Opt request_correlation_id =
    "request_correlation_id", Opt fico_scoring_request_id = "fico_scoring_request_id",
    OptNull ultrafico_score = "ultrafico_score", Opt error_reason = "error_reason",
}
