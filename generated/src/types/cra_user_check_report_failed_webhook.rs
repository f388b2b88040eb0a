// @generated from spec/plaid-check.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::{ItemId, WebhookEnvironmentValues};
use super::super::runtime::codec;
use super::super::runtime::serde::{Deserialize, Deserializer};
use super::super::runtime::serde::de::MapAccess;
use super::super::runtime::{Extra, Field, Unknown};

/// Tells that the check report of a user could not be made. `/user/items/get` shows which bank connections have an error; mend them, then create the report again.
#[derive(Clone, Debug, PartialEq)]
pub struct CraUserCheckReportFailedWebhook {
    /// Family of the webhook, always `CHECK_REPORT`.
    pub webhook_type: CraUserCheckReportFailedWebhookWebhookType,
    /// Event within the family, always `USER_CHECK_REPORT_FAILED`.
    pub webhook_code: CraUserCheckReportFailedWebhookWebhookCode,
    /// Key of the user whose report failed.
    pub user_id: String,
    /// Bank connections that the report was to cover; sent to few customers so far, otherwise null or absent.
    pub item_ids: Field<Vec<ItemId>>,
    pub environment: WebhookEnvironmentValues,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

impl<'de> codec::Object<'de> for CraUserCheckReportFailedWebhook {
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

impl<'de> Deserialize<'de> for CraUserCheckReportFailedWebhook {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        codec::read_object(from)
    }
}

/// Family of the webhook, always `CHECK_REPORT`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CraUserCheckReportFailedWebhookWebhookType {
    /// `CHECK_REPORT`
    CheckReport,
    /// A value that the description does not know, kept as it came.
    Unknown(Unknown<String>),
}

impl CraUserCheckReportFailedWebhookWebhookType {
    /// The text on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::CheckReport => "CHECK_REPORT",
            Self::Unknown(value) => value.get(),
        }
    }
}

impl From<&str> for CraUserCheckReportFailedWebhookWebhookType {
    fn from(value: &str) -> Self {
        match value {
            "CHECK_REPORT" => Self::CheckReport,
            _ => Self::Unknown(Unknown::new(value.to_owned())),
        }
    }
}

impl std::fmt::Display for CraUserCheckReportFailedWebhookWebhookType {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        out.write_str(self.as_str())
    }
}

impl<'de> Deserialize<'de> for CraUserCheckReportFailedWebhookWebhookType {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        codec::read_text(from)
    }
}

/// Event within the family, always `USER_CHECK_REPORT_FAILED`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CraUserCheckReportFailedWebhookWebhookCode {
    /// `USER_CHECK_REPORT_FAILED`
    UserCheckReportFailed,
    /// A value that the description does not know, kept as it came.
    Unknown(Unknown<String>),
}

impl CraUserCheckReportFailedWebhookWebhookCode {
    /// The text on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::UserCheckReportFailed => "USER_CHECK_REPORT_FAILED",
            Self::Unknown(value) => value.get(),
        }
    }
}

impl From<&str> for CraUserCheckReportFailedWebhookWebhookCode {
    fn from(value: &str) -> Self {
        match value {
            "USER_CHECK_REPORT_FAILED" => Self::UserCheckReportFailed,
            _ => Self::Unknown(Unknown::new(value.to_owned())),
        }
    }
}

impl std::fmt::Display for CraUserCheckReportFailedWebhookWebhookCode {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        out.write_str(self.as_str())
    }
}

impl<'de> Deserialize<'de> for CraUserCheckReportFailedWebhookWebhookCode {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        codec::read_text(from)
    }
}
