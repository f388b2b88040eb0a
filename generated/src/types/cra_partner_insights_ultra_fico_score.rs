// @generated from spec/plaid-check.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::CraPartnerInsightsUltraFicoScoreVersion;
use super::super::runtime::codec;
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

codec::read_object! {
    CraPartnerInsightsUltraFicoScore { extra } Need ultrafico_score_version =
    "ultrafico_score_version", Need score = "score", Opt negative_reason_codes =
    "negative_reason_codes", Opt positive_reason_codes = "positive_reason_codes", OptNull
    reason_code_1 = "reason_code_1", OptNull reason_code_2 = "reason_code_2", OptNull
    reason_code_3 = "reason_code_3", OptNull reason_code_4 = "reason_code_4", OptNull
    positive_reason_code_1 = "positive_reason_code_1", OptNull positive_reason_code_2 =
    "positive_reason_code_2", OptNull positive_reason_code_3 = "positive_reason_code_3",
    OptNull positive_reason_code_4 = "positive_reason_code_4", OptNull
    did_inquiries_adversely_affect_score = "did_inquiries_adversely_affect_score",
}
