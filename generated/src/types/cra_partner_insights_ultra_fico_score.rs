// @generated from spec/plaid-check.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::CraPartnerInsightsUltraFicoScoreVersion;
use super::super::runtime::codec;
use super::super::runtime::serde::{Deserialize, Deserializer};
use super::super::runtime::serde::de::MapAccess;
use super::super::runtime::{Extra, Field};

/// An UltraFICO score with the reasons behind it; null if it could not be computed.
#[derive(Clone, Debug, PartialEq)]
pub struct CraPartnerInsightsUltraFicoScore {
    pub ultrafico_score_version: CraPartnerInsightsUltraFicoScoreVersion,
    /// The UltraFICO score itself.
    pub score: i64,
    /// Codes for what lowered the score, the weightiest first; at most four.
    pub negative_reason_codes: Option<Vec<String>>,
    /// Codes for what raised the score, the weightiest first; at most four.
    pub positive_reason_codes: Option<Vec<String>>,
    /// Weightiest lowering reason. Deprecated: read `negative_reason_codes`.
    #[deprecated]
    pub reason_code_1: Field<String>,
    /// Second lowering reason. Deprecated: read `negative_reason_codes`.
    #[deprecated]
    pub reason_code_2: Field<String>,
    /// Third lowering reason. Deprecated: read `negative_reason_codes`.
    #[deprecated]
    pub reason_code_3: Field<String>,
    /// Fourth lowering reason. Deprecated: read `negative_reason_codes`.
    #[deprecated]
    pub reason_code_4: Field<String>,
    /// Weightiest raising reason. Deprecated: read `positive_reason_codes`.
    #[deprecated]
    pub positive_reason_code_1: Field<String>,
    /// Second raising reason. Deprecated: read `positive_reason_codes`.
    #[deprecated]
    pub positive_reason_code_2: Field<String>,
    /// Third raising reason. Deprecated: read `positive_reason_codes`.
    #[deprecated]
    pub positive_reason_code_3: Field<String>,
    /// Fourth raising reason. Deprecated: read `positive_reason_codes`.
    #[deprecated]
    pub positive_reason_code_4: Field<String>,
    /// True if credit inquiries lowered the score without appearing among the reason codes (the FACTA flag); null if unknown.
    pub did_inquiries_adversely_affect_score: Field<bool>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

impl<'de> codec::Object<'de> for CraPartnerInsightsUltraFicoScore {
    const FIELDS: &'static [&'static str] = &[
        "ultrafico_score_version",
        "score",
        "negative_reason_codes",
        "positive_reason_codes",
        "reason_code_1",
        "reason_code_2",
        "reason_code_3",
        "reason_code_4",
        "positive_reason_code_1",
        "positive_reason_code_2",
        "positive_reason_code_3",
        "positive_reason_code_4",
        "did_inquiries_adversely_affect_score",
    ];
    fn read<A: MapAccess<'de>>(map: A) -> Result<Self, A::Error> {
        let mut ultrafico_score_version = codec::Need::new();
        let mut score = codec::Need::new();
        let mut negative_reason_codes = codec::Opt::new();
        let mut positive_reason_codes = codec::Opt::new();
        let mut reason_code_1 = codec::OptNull::new();
        let mut reason_code_2 = codec::OptNull::new();
        let mut reason_code_3 = codec::OptNull::new();
        let mut reason_code_4 = codec::OptNull::new();
        let mut positive_reason_code_1 = codec::OptNull::new();
        let mut positive_reason_code_2 = codec::OptNull::new();
        let mut positive_reason_code_3 = codec::OptNull::new();
        let mut positive_reason_code_4 = codec::OptNull::new();
        let mut did_inquiries_adversely_affect_score = codec::OptNull::new();
        let mut extra = Extra::new();
        codec::read(
            map,
            Self::FIELDS,
            &mut [
                &mut ultrafico_score_version,
                &mut score,
                &mut negative_reason_codes,
                &mut positive_reason_codes,
                &mut reason_code_1,
                &mut reason_code_2,
                &mut reason_code_3,
                &mut reason_code_4,
                &mut positive_reason_code_1,
                &mut positive_reason_code_2,
                &mut positive_reason_code_3,
                &mut positive_reason_code_4,
                &mut did_inquiries_adversely_affect_score,
            ],
            &mut extra,
        )?;
        Ok(Self {
            ultrafico_score_version: ultrafico_score_version
                .take("ultrafico_score_version")?,
            score: score.take("score")?,
            negative_reason_codes: negative_reason_codes.take(),
            positive_reason_codes: positive_reason_codes.take(),
            reason_code_1: reason_code_1.take(),
            reason_code_2: reason_code_2.take(),
            reason_code_3: reason_code_3.take(),
            reason_code_4: reason_code_4.take(),
            positive_reason_code_1: positive_reason_code_1.take(),
            positive_reason_code_2: positive_reason_code_2.take(),
            positive_reason_code_3: positive_reason_code_3.take(),
            positive_reason_code_4: positive_reason_code_4.take(),
            did_inquiries_adversely_affect_score: did_inquiries_adversely_affect_score
                .take(),
            extra,
        })
    }
}

impl<'de> Deserialize<'de> for CraPartnerInsightsUltraFicoScore {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        codec::read_object(from)
    }
}
