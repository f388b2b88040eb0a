// @generated from spec/plaid-check.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::{
    CraCheckReportFailedWebhook, CraCheckReportReadyWebhook,
    CraUserCheckReportFailedWebhook, CraUserCheckReportReadyWebhook,
};
use super::super::runtime::codec;
use super::super::runtime::{Json, Unknown};

/// Any webhook of the API, told by its payload.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Webhook {
    /// `CraUserCheckReportReadyWebhook`
    UserCheckReportReady(Box<CraUserCheckReportReadyWebhook>),
    /// `CraUserCheckReportFailedWebhook`
    UserCheckReportFailed(Box<CraUserCheckReportFailedWebhook>),
    /// `CraCheckReportReadyWebhook`
    CheckReportReady(Box<CraCheckReportReadyWebhook>),
    /// `CraCheckReportFailedWebhook`
    CheckReportFailed(Box<CraCheckReportFailedWebhook>),
    /// A value that fits none of them, kept as it came.
    Unknown(Unknown<Json>),
}

impl From<CraUserCheckReportReadyWebhook> for Webhook {
    fn from(value: CraUserCheckReportReadyWebhook) -> Self {
        Self::UserCheckReportReady(Box::new(value))
    }
}

impl From<CraUserCheckReportFailedWebhook> for Webhook {
    fn from(value: CraUserCheckReportFailedWebhook) -> Self {
        Self::UserCheckReportFailed(Box::new(value))
    }
}

impl From<CraCheckReportReadyWebhook> for Webhook {
    fn from(value: CraCheckReportReadyWebhook) -> Self {
        Self::CheckReportReady(Box::new(value))
    }
}

impl From<CraCheckReportFailedWebhook> for Webhook {
    fn from(value: CraCheckReportFailedWebhook) -> Self {
        Self::CheckReportFailed(Box::new(value))
    }
}

impl Webhook {
    /// Reads the body of a request that the API sent. What is none of the variants is kept as it came.
    ///
    /// # Errors
    /// When it is no JSON.
    pub fn parse(body: &[u8]) -> Result<Self, super::super::runtime::DecodeError> {
        super::super::runtime::decode::payload(body)
    }
}

impl codec::Union for Webhook {
    const TAG: Option<&'static str> = None;
    const CASES: &'static [codec::Case<Self>] = &[
        codec::Case {
            kind: codec::JsonKind::Object,
            required: &["webhook_type", "webhook_code", "user_id", "environment"],
            fixed: &[
                ("webhook_type", &["CHECK_REPORT"]),
                ("webhook_code", &["USER_CHECK_REPORT_READY"]),
            ],
            fields: <CraUserCheckReportReadyWebhook as codec::Object<'_>>::FIELDS,
            read: |value| Ok(Self::UserCheckReportReady(codec::from_json(value)?)),
            ..codec::Case::NONE
        },
        codec::Case {
            kind: codec::JsonKind::Object,
            required: &["webhook_type", "webhook_code", "user_id", "environment"],
            fixed: &[
                ("webhook_type", &["CHECK_REPORT"]),
                ("webhook_code", &["USER_CHECK_REPORT_FAILED"]),
            ],
            fields: <CraUserCheckReportFailedWebhook as codec::Object<'_>>::FIELDS,
            read: |value| Ok(Self::UserCheckReportFailed(codec::from_json(value)?)),
            ..codec::Case::NONE
        },
        codec::Case {
            kind: codec::JsonKind::Object,
            required: &["webhook_type", "webhook_code", "user_id", "environment"],
            fixed: &[
                ("webhook_type", &["CHECK_REPORT"]),
                ("webhook_code", &["CHECK_REPORT_READY"]),
            ],
            fields: <CraCheckReportReadyWebhook as codec::Object<'_>>::FIELDS,
            read: |value| Ok(Self::CheckReportReady(codec::from_json(value)?)),
            ..codec::Case::NONE
        },
        codec::Case {
            kind: codec::JsonKind::Object,
            required: &["webhook_type", "webhook_code", "user_id", "environment"],
            fixed: &[
                ("webhook_type", &["CHECK_REPORT"]),
                ("webhook_code", &["CHECK_REPORT_FAILED"]),
            ],
            fields: <CraCheckReportFailedWebhook as codec::Object<'_>>::FIELDS,
            read: |value| Ok(Self::CheckReportFailed(codec::from_json(value)?)),
            ..codec::Case::NONE
        },
    ];
    fn unknown(value: Json) -> Self {
        Self::Unknown(Unknown::new(value))
    }
}

impl<'de> codec::Deserialize<'de> for Webhook {
    fn deserialize<D: codec::Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        codec::read_union(from)
    }
}
