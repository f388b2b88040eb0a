// @generated from spec/plaid-check.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::{PrismErrorReason, PrismInsightsResult};
use super::super::runtime::codec;
use super::super::runtime::Extra;

/// Prism Insights: a set of cash flow attributes; null if the product was not run.
#[derive(Clone, Debug, PartialEq)]
pub struct PrismInsights {
    /// Whole-number model version. Deprecated: read `model_version`.
    #[deprecated]
    pub version: i64,
    /// Version of the Insights model that was run, such as `4.1`.
    pub model_version: Option<String>,
    pub result: Option<PrismInsightsResult>,
    pub error_reason: Option<PrismErrorReason>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

codec::read_object! {
    PrismInsights { extra } Need version = "version", Opt model_version =
    "model_version", Opt result = "result", Opt error_reason = "error_reason",
}
