// @generated from spec/plaid-check.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::{
    CraPartnerInsightsFicoReportCharacteristics, CraPartnerInsightsUltraFicoScoreResult,
};
use super::super::runtime::codec;
use super::super::runtime::{Extra, Field};

/// UltraFICO outcome of the report; null or absent when no UltraFICO score was asked for.
#[derive(Clone, Debug, PartialEq)]
pub struct CraPartnerInsightsFicoResults {
    /// The application reference that the lender sent in the request, echoed back.
    pub lender_application_id: String,
    /// Outcomes of the scoring requests, one entry for each request sent.
    pub ultrafico_score_results: Vec<CraPartnerInsightsUltraFicoScoreResult>,
    pub report_characteristics: Field<CraPartnerInsightsFicoReportCharacteristics>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

codec::read_object! {
    CraPartnerInsightsFicoResults { extra } Need lender_application_id =
    "lender_application_id", Need ultrafico_score_results = "ultrafico_score_results",
    OptNull report_characteristics = "report_characteristics",
}
