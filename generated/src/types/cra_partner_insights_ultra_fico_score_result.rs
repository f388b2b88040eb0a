// @generated from spec/plaid-check.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::CraPartnerInsightsUltraFicoScore;
use super::super::runtime::codec;
use super::super::runtime::serde::{Deserialize, Deserializer};
use super::super::runtime::serde::de::MapAccess;
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

impl<'de> codec::Object<'de> for CraPartnerInsightsUltraFicoScoreResult {
    const FIELDS: &'static [&'static str] = &[
        "request_correlation_id",
        "fico_scoring_request_id",
        "ultrafico_score",
        "error_reason",
    ];
    fn read<A: MapAccess<'de>>(map: A) -> Result<Self, A::Error> {
        let mut request_correlation_id = codec::Opt::new();
        let mut fico_scoring_request_id = codec::Opt::new();
        let mut ultrafico_score = codec::OptNull::new();
        let mut error_reason = codec::Opt::new();
        let mut extra = Extra::new();
        codec::read(
            map,
            Self::FIELDS,
            &mut [
                &mut request_correlation_id,
                &mut fico_scoring_request_id,
                &mut ultrafico_score,
                &mut error_reason,
            ],
            &mut extra,
        )?;
        Ok(Self {
            request_correlation_id: request_correlation_id.take(),
            fico_scoring_request_id: fico_scoring_request_id.take(),
            ultrafico_score: ultrafico_score.take(),
            error_reason: error_reason.take(),
            extra,
        })
    }
}

impl<'de> Deserialize<'de> for CraPartnerInsightsUltraFicoScoreResult {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        codec::read_object(from)
    }
}
