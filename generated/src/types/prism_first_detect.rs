// @generated from spec/plaid-check.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::{PrismCashScoreMetadata, PrismErrorReason};
use super::super::runtime::codec;
use super::super::runtime::Extra;

/// Outcome of Prism FirstDetect; null if the product was not run.
#[derive(Clone, Debug, PartialEq)]
pub struct PrismFirstDetect {
    /// Whole-number model version. Deprecated: read `model_version`.
    #[deprecated]
    pub version: i64,
    /// Version of the FirstDetect model that was run, such as `3`.
    pub model_version: Option<String>,
    /// FirstDetect score from 1 to 999, where more is safer; null if it could not be computed.
    pub score: Option<i64>,
    /// Prism's codes for the factors that weighed on this FirstDetect score.
    pub reason_codes: Option<Vec<String>>,
    pub metadata: Option<PrismCashScoreMetadata>,
    pub error_reason: Option<PrismErrorReason>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

codec::read_object! {
    PrismFirstDetect { extra } Need version = "version", Opt model_version =
    "model_version", NeedNull score = "score", Opt reason_codes = "reason_codes", Opt
    metadata = "metadata", Opt error_reason = "error_reason",
}
