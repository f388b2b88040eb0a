// @generated from spec/plaid-check.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::RequestId;
use super::super::runtime::codec;
use super::super::runtime::serde::{Deserialize, Deserializer};
use super::super::runtime::serde::de::MapAccess;
use super::super::runtime::Extra;

/// Receipt for the order; the finished report is announced by a webhook.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct CraCheckReportCreateResponse {
    pub request_id: Option<RequestId>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

impl<'de> codec::Object<'de> for CraCheckReportCreateResponse {
    const FIELDS: &'static [&'static str] = &["request_id"];
    fn read<A: MapAccess<'de>>(map: A) -> Result<Self, A::Error> {
        let mut request_id = codec::Opt::new();
        let mut extra = Extra::new();
        codec::read(map, Self::FIELDS, &mut [&mut request_id], &mut extra)?;
        Ok(Self {
            request_id: request_id.take(),
            extra,
        })
    }
}

impl<'de> Deserialize<'de> for CraCheckReportCreateResponse {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        codec::read_object(from)
    }
}
