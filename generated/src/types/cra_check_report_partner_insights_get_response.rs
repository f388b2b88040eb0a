// @generated from spec/plaid-check.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::{CheckReportWarning, CraPartnerInsights, RequestId};
use super::super::runtime::codec;
use super::super::runtime::serde::{Deserialize, Deserializer};
use super::super::runtime::serde::de::MapAccess;
use super::super::runtime::Extra;

/// Answer of the partner insights call: the partner report, plus anything that went wrong without stopping it.
#[derive(Clone, Debug, PartialEq)]
pub struct CraCheckReportPartnerInsightsGetResponse {
    pub report: Option<CraPartnerInsights>,
    pub request_id: RequestId,
    /// Problems that left gaps in the report but did not stop it from being produced; absent or empty when there were none.
    pub warnings: Option<Vec<CheckReportWarning>>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

impl<'de> codec::Object<'de> for CraCheckReportPartnerInsightsGetResponse {
    const FIELDS: &'static [&'static str] = &["report", "request_id", "warnings"];
    fn read<A: MapAccess<'de>>(map: A) -> Result<Self, A::Error> {
        let mut report = codec::Opt::new();
        let mut request_id = codec::Need::new();
        let mut warnings = codec::Opt::new();
        let mut extra = Extra::new();
        codec::read(
            map,
            Self::FIELDS,
            &mut [&mut report, &mut request_id, &mut warnings],
            &mut extra,
        )?;
        Ok(Self {
            report: report.take(),
            request_id: request_id.take("request_id")?,
            warnings: warnings.take(),
            extra,
        })
    }
}

impl<'de> Deserialize<'de> for CraCheckReportPartnerInsightsGetResponse {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        codec::read_object(from)
    }
}
