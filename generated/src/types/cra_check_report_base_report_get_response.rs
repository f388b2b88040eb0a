// @generated from spec/plaid-check.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::{BaseReport, BaseReportWarning, RequestId};
use super::super::runtime::codec;
use super::super::runtime::serde::{Deserialize, Deserializer};
use super::super::runtime::serde::de::MapAccess;
use super::super::runtime::Extra;

/// The base report, plus anything that went wrong without stopping it.
#[derive(Clone, Debug, PartialEq)]
pub struct CraCheckReportBaseReportGetResponse {
    pub report: BaseReport,
    /// Problems that left gaps in the report but did not stop it; empty when there were none.
    pub warnings: Vec<BaseReportWarning>,
    pub request_id: RequestId,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

impl<'de> codec::Object<'de> for CraCheckReportBaseReportGetResponse {
    const FIELDS: &'static [&'static str] = &["report", "warnings", "request_id"];
    fn read<A: MapAccess<'de>>(map: A) -> Result<Self, A::Error> {
        let mut report = codec::Need::new();
        let mut warnings = codec::Need::new();
        let mut request_id = codec::Need::new();
        let mut extra = Extra::new();
        codec::read(
            map,
            Self::FIELDS,
            &mut [&mut report, &mut warnings, &mut request_id],
            &mut extra,
        )?;
        Ok(Self {
            report: report.take("report")?,
            warnings: warnings.take("warnings")?,
            request_id: request_id.take("request_id")?,
            extra,
        })
    }
}

impl<'de> Deserialize<'de> for CraCheckReportBaseReportGetResponse {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        codec::read_object(from)
    }
}
