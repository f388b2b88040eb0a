// @generated from spec/plaid-check.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::{
    CraPartnerInsightsFicoReportCharacteristics, CraPartnerInsightsUltraFicoScoreResult,
};
use super::super::runtime::codec;
use super::super::runtime::serde::{Deserialize, Deserializer};
use super::super::runtime::serde::de::MapAccess;
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

impl<'de> codec::Object<'de> for CraPartnerInsightsFicoResults {
    const FIELDS: &'static [&'static str] = &[
        "lender_application_id",
        "ultrafico_score_results",
        "report_characteristics",
    ];
    fn read<A: MapAccess<'de>>(map: A) -> Result<Self, A::Error> {
        let mut lender_application_id = codec::Need::new();
        let mut ultrafico_score_results = codec::Need::new();
        let mut report_characteristics = codec::OptNull::new();
        let mut extra = Extra::new();
        codec::read(
            map,
            Self::FIELDS,
            &mut [
                &mut lender_application_id,
                &mut ultrafico_score_results,
                &mut report_characteristics,
            ],
            &mut extra,
        )?;
        Ok(Self {
            lender_application_id: lender_application_id.take("lender_application_id")?,
            ultrafico_score_results: ultrafico_score_results
                .take("ultrafico_score_results")?,
            report_characteristics: report_characteristics.take(),
            extra,
        })
    }
}

impl<'de> Deserialize<'de> for CraPartnerInsightsFicoResults {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        codec::read_object(from)
    }
}
