// @generated from spec/plaid-check.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::{ItemId, WebhookEnvironmentValues};
use super::super::runtime::codec;
use super::super::runtime::serde::{Deserialize, Deserializer};
use super::super::runtime::serde::de::MapAccess;
use super::super::runtime::{Extra, Field, Unknown};

/// Older form of the failed webhook, sent to integrations begun before 10 December 2025. `/user/items/get` shows which bank connections have an error.
#[derive(Clone, Debug, PartialEq)]
pub struct CraCheckReportFailedWebhook {
    /// Family of the webhook, always `CHECK_REPORT`.
    pub webhook_type: CraCheckReportFailedWebhookWebhookType,
    /// Event within the family, always `CHECK_REPORT_FAILED`.
    pub webhook_code: CraCheckReportFailedWebhookWebhookCode,
    /// Key of the user whose report failed.
    pub user_id: String,
    /// Bank connections that the report was to cover; sent to few customers so far, otherwise null or absent.
    pub item_ids: Field<Vec<ItemId>>,
    pub environment: WebhookEnvironmentValues,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

impl<'de> codec::Object<'de> for CraCheckReportFailedWebhook {
    const FIELDS: &'static [&'static str] = &[
        "webhook_type",
        "webhook_code",
        "user_id",
        "item_ids",
        "environment",
    ];
    fn read<A: MapAccess<'de>>(map: A) -> Result<Self, A::Error> {
        let mut webhook_type = codec::Need::new();
        let mut webhook_code = codec::Need::new();
        let mut user_id = codec::Need::new();
        let mut item_ids = codec::OptNull::new();
        let mut environment = codec::Need::new();
        let mut extra = Extra::new();
        codec::read(
            map,
            Self::FIELDS,
            &mut [
                &mut webhook_type,
                &mut webhook_code,
                &mut user_id,
                &mut item_ids,
                &mut environment,
            ],
            &mut extra,
        )?;
        Ok(Self {
            webhook_type: webhook_type.take("webhook_type")?,
            webhook_code: webhook_code.take("webhook_code")?,
            user_id: user_id.take("user_id")?,
            item_ids: item_ids.take(),
            environment: environment.take("environment")?,
            extra,
        })
    }
}

impl<'de> Deserialize<'de> for CraCheckReportFailedWebhook {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        codec::read_object(from)
    }
}

/// Family of the webhook, always `CHECK_REPORT`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CraCheckReportFailedWebhookWebhookType {
    /// `CHECK_REPORT`
    CheckReport,
    /// A value that the description does not know, kept as it came.
    Unknown(Unknown<String>),
}

impl CraCheckReportFailedWebhookWebhookType {
    /// The text on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::CheckReport => "CHECK_REPORT",
            Self::Unknown(value) => value.get(),
        }
    }
}

impl From<&str> for CraCheckReportFailedWebhookWebhookType {
    fn from(value: &str) -> Self {
        match value {
            "CHECK_REPORT" => Self::CheckReport,
            _ => Self::Unknown(Unknown::new(value.to_owned())),
        }
    }
}

impl std::fmt::Display for CraCheckReportFailedWebhookWebhookType {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        out.write_str(self.as_str())
    }
}

impl<'de> Deserialize<'de> for CraCheckReportFailedWebhookWebhookType {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        codec::read_text(from)
    }
}

/// Event within the family, always `CHECK_REPORT_FAILED`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CraCheckReportFailedWebhookWebhookCode {
    /// `CHECK_REPORT_FAILED`
    CheckReportFailed,
    /// A value that the description does not know, kept as it came.
    Unknown(Unknown<String>),
}

impl CraCheckReportFailedWebhookWebhookCode {
    /// The text on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::CheckReportFailed => "CHECK_REPORT_FAILED",
            Self::Unknown(value) => value.get(),
        }
    }
}

impl From<&str> for CraCheckReportFailedWebhookWebhookCode {
    fn from(value: &str) -> Self {
        match value {
            "CHECK_REPORT_FAILED" => Self::CheckReportFailed,
            _ => Self::Unknown(Unknown::new(value.to_owned())),
        }
    }
}

impl std::fmt::Display for CraCheckReportFailedWebhookWebhookCode {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        out.write_str(self.as_str())
    }
}

impl<'de> Deserialize<'de> for CraCheckReportFailedWebhookWebhookCode {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        codec::read_text(from)
    }
}
