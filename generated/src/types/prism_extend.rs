// @generated from spec/plaid-check.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::{PrismCashScoreMetadata, PrismErrorReason};
use super::super::runtime::codec;
use super::super::runtime::serde::{Deserialize, Deserializer};
use super::super::runtime::serde::de::MapAccess;
use super::super::runtime::Extra;

/// Outcome of Prism CashScore Extend; null if the product was not run.
#[derive(Clone, Debug, PartialEq)]
pub struct PrismExtend {
    /// Version of the Extend model that was run, such as `4.1`.
    pub model_version: String,
    /// Extend score from 1 to 999, where more is safer; null if it could not be computed.
    pub score: Option<i64>,
    /// Prism's codes for the factors that weighed on this Extend score.
    pub reason_codes: Option<Vec<String>>,
    pub metadata: Option<PrismCashScoreMetadata>,
    pub error_reason: Option<PrismErrorReason>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

impl<'de> codec::Object<'de> for PrismExtend {
    const FIELDS: &'static [&'static str] = &[
        "model_version",
        "score",
        "reason_codes",
        "metadata",
        "error_reason",
    ];
    fn read<A: MapAccess<'de>>(map: A) -> Result<Self, A::Error> {
        let mut model_version = codec::Need::new();
        let mut score = codec::NeedNull::new();
        let mut reason_codes = codec::Opt::new();
        let mut metadata = codec::Opt::new();
        let mut error_reason = codec::Opt::new();
        let mut extra = Extra::new();
        codec::read(
            map,
            Self::FIELDS,
            &mut [
                &mut model_version,
                &mut score,
                &mut reason_codes,
                &mut metadata,
                &mut error_reason,
            ],
            &mut extra,
        )?;
        Ok(Self {
            model_version: model_version.take("model_version")?,
            score: score.take("score")?,
            reason_codes: reason_codes.take(),
            metadata: metadata.take(),
            error_reason: error_reason.take(),
            extra,
        })
    }
}

impl<'de> Deserialize<'de> for PrismExtend {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        codec::read_object(from)
    }
}
