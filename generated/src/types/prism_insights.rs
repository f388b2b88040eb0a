// @generated from spec/plaid-check.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::{PrismErrorReason, PrismInsightsResult};
use super::super::runtime::codec;
use super::super::runtime::serde::{Deserialize, Deserializer};
use super::super::runtime::serde::de::MapAccess;
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

impl<'de> codec::Object<'de> for PrismInsights {
    const FIELDS: &'static [&'static str] = &[
        "version",
        "model_version",
        "result",
        "error_reason",
    ];
    fn read<A: MapAccess<'de>>(map: A) -> Result<Self, A::Error> {
        let mut version = codec::Need::new();
        let mut model_version = codec::Opt::new();
        let mut result = codec::Opt::new();
        let mut error_reason = codec::Opt::new();
        let mut extra = Extra::new();
        codec::read(
            map,
            Self::FIELDS,
            &mut [&mut version, &mut model_version, &mut result, &mut error_reason],
            &mut extra,
        )?;
        Ok(Self {
            version: version.take("version")?,
            model_version: model_version.take(),
            result: result.take(),
            error_reason: error_reason.take(),
            extra,
        })
    }
}

impl<'de> Deserialize<'de> for PrismInsights {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        codec::read_object(from)
    }
}
