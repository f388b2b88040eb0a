// @generated from spec/plaid-check.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::{ItemId, Products, WebhookEnvironmentValues};
use super::super::runtime::codec;
use super::super::runtime::serde::{Deserialize, Deserializer};
use super::super::runtime::serde::de::MapAccess;
use super::super::runtime::{Extra, Field, Unknown};

/// Older form of the ready webhook, sent to integrations begun before 10 December 2025: the check report can be fetched now and for the next 24 hours.
#[derive(Clone, Debug, PartialEq)]
pub struct CraCheckReportReadyWebhook {
    /// Family of the webhook, always `CHECK_REPORT`.
    pub webhook_type: CraCheckReportReadyWebhookWebhookType,
    /// Event within the family, always `CHECK_REPORT_READY`.
    pub webhook_code: CraCheckReportReadyWebhookWebhookCode,
    /// Key of the user whose report is ready.
    pub user_id: String,
    /// Products that were produced and can be fetched; null if not stated.
    pub successful_products: Field<Vec<Products>>,
    /// Products that could not be produced; null if not stated.
    pub failed_products: Field<Vec<Products>>,
    /// Bank connections that went into the report; sent to few customers so far, otherwise null or absent.
    pub item_ids: Field<Vec<ItemId>>,
    pub environment: WebhookEnvironmentValues,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

impl<'de> codec::Object<'de> for CraCheckReportReadyWebhook {
    const FIELDS: &'static [&'static str] = &[
        "webhook_type",
        "webhook_code",
        "user_id",
        "successful_products",
        "failed_products",
        "item_ids",
        "environment",
    ];
    fn read<A: MapAccess<'de>>(map: A) -> Result<Self, A::Error> {
        let mut webhook_type = codec::Need::new();
        let mut webhook_code = codec::Need::new();
        let mut user_id = codec::Need::new();
        let mut successful_products = codec::OptNull::new();
        let mut failed_products = codec::OptNull::new();
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
                &mut successful_products,
                &mut failed_products,
                &mut item_ids,
                &mut environment,
            ],
            &mut extra,
        )?;
        Ok(Self {
            webhook_type: webhook_type.take("webhook_type")?,
            webhook_code: webhook_code.take("webhook_code")?,
            user_id: user_id.take("user_id")?,
            successful_products: successful_products.take(),
            failed_products: failed_products.take(),
            item_ids: item_ids.take(),
            environment: environment.take("environment")?,
            extra,
        })
    }
}

impl<'de> Deserialize<'de> for CraCheckReportReadyWebhook {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        codec::read_object(from)
    }
}

/// Family of the webhook, always `CHECK_REPORT`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CraCheckReportReadyWebhookWebhookType {
    /// `CHECK_REPORT`
    CheckReport,
    /// A value that the description does not know, kept as it came.
    Unknown(Unknown<String>),
}

impl CraCheckReportReadyWebhookWebhookType {
    /// The text on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::CheckReport => "CHECK_REPORT",
            Self::Unknown(value) => value.get(),
        }
    }
}

impl From<&str> for CraCheckReportReadyWebhookWebhookType {
    fn from(value: &str) -> Self {
        match value {
            "CHECK_REPORT" => Self::CheckReport,
            _ => Self::Unknown(Unknown::new(value.to_owned())),
        }
    }
}

impl std::fmt::Display for CraCheckReportReadyWebhookWebhookType {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        out.write_str(self.as_str())
    }
}

impl<'de> Deserialize<'de> for CraCheckReportReadyWebhookWebhookType {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        codec::read_text(from)
    }
}

/// Event within the family, always `CHECK_REPORT_READY`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CraCheckReportReadyWebhookWebhookCode {
    /// `CHECK_REPORT_READY`
    CheckReportReady,
    /// A value that the description does not know, kept as it came.
    Unknown(Unknown<String>),
}

impl CraCheckReportReadyWebhookWebhookCode {
    /// The text on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::CheckReportReady => "CHECK_REPORT_READY",
            Self::Unknown(value) => value.get(),
        }
    }
}

impl From<&str> for CraCheckReportReadyWebhookWebhookCode {
    fn from(value: &str) -> Self {
        match value {
            "CHECK_REPORT_READY" => Self::CheckReportReady,
            _ => Self::Unknown(Unknown::new(value.to_owned())),
        }
    }
}

impl std::fmt::Display for CraCheckReportReadyWebhookWebhookCode {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        out.write_str(self.as_str())
    }
}

impl<'de> Deserialize<'de> for CraCheckReportReadyWebhookWebhookCode {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        codec::read_text(from)
    }
}
