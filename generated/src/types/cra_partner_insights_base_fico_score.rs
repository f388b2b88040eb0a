// @generated from spec/plaid-check.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::{CraPartnerInsightsBaseFicoScoreVersion, CraPartnerInsightsBureau};
use super::super::runtime::codec;
use super::super::runtime::{Extra, Field};

/// The ordinary FICO score that the UltraFICO score builds on.
#[derive(Clone, Debug, PartialEq)]
pub struct CraPartnerInsightsBaseFicoScore {
    pub bureau: CraPartnerInsightsBureau,
    /// The base score as the bureau reported it.
    pub score: i64,
    /// The bureau's codes for what shaped the base score, the weightiest first; at most four.
    pub reason_codes: Option<Vec<String>>,
    /// Weightiest reason. Deprecated: send `reason_codes`.
    #[deprecated]
    pub reason_code_1: Field<String>,
    /// Second reason. Deprecated: send `reason_codes`.
    #[deprecated]
    pub reason_code_2: Field<String>,
    /// Third reason. Deprecated: send `reason_codes`.
    #[deprecated]
    pub reason_code_3: Field<String>,
    /// Fourth reason. Deprecated: send `reason_codes`.
    #[deprecated]
    pub reason_code_4: Field<String>,
    /// True if credit inquiries lowered the base score without appearing among its reason codes (the FACTA flag); null if unknown.
    pub did_inquiries_adversely_affect_score: Field<bool>,
    pub base_fico_score_version: CraPartnerInsightsBaseFicoScoreVersion,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

impl CraPartnerInsightsBaseFicoScore {
    /// A value with its required members; the others are absent.
    #[must_use]
    pub fn new(
        bureau: CraPartnerInsightsBureau,
        score: i64,
        base_fico_score_version: CraPartnerInsightsBaseFicoScoreVersion,
    ) -> Self {
        Self {
            bureau,
            score,
            reason_codes: Default::default(),
            reason_code_1: Default::default(),
            reason_code_2: Default::default(),
            reason_code_3: Default::default(),
            reason_code_4: Default::default(),
            did_inquiries_adversely_affect_score: Default::default(),
            base_fico_score_version,
            extra: Default::default(),
        }
    }
}

codec::write_object! {
    CraPartnerInsightsBaseFicoScore { extra } Always bureau = "bureau", Always score =
    "score", Maybe reason_codes = "reason_codes", MaybeNull reason_code_1 =
    "reason_code_1", MaybeNull reason_code_2 = "reason_code_2", MaybeNull reason_code_3 =
    "reason_code_3", MaybeNull reason_code_4 = "reason_code_4", MaybeNull
    did_inquiries_adversely_affect_score = "did_inquiries_adversely_affect_score", Always
    base_fico_score_version = "base_fico_score_version",
}
