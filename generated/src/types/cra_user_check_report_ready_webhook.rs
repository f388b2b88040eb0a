// @generated from spec/plaid-check.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::{ItemId, Products, WebhookEnvironmentValues};
use super::super::runtime::codec;
use super::super::runtime::serde::{Deserialize, Deserializer};
use super::super::runtime::serde::de::MapAccess;
use super::super::runtime::{Extra, Field, Unknown};

/// Tells that the check report of a user can be fetched now and for the next 24 hours. Look at `failed_products` too, since a report may succeed only in part.
#[derive(Clone, Debug, PartialEq)]
pub struct CraUserCheckReportReadyWebhook {
    /// Family of the webhook, always `CHECK_REPORT`.
    pub webhook_type: CraUserCheckReportReadyWebhookWebhookType,
    /// Event within the family, always `USER_CHECK_REPORT_READY`.
    pub webhook_code: CraUserCheckReportReadyWebhookWebhookCode,
    /// Key of the user whose report is ready.
    pub user_id: String,
    /// Products that were produced and can be fetched.
    pub successful_products: Option<Vec<Products>>,
    /// Products that could not be produced; calling the fetch operation of one tells the reason.
    pub failed_products: Option<Vec<Products>>,
    /// Bank connections that went into the report; sent to few customers so far, otherwise null or absent.
    pub item_ids: Field<Vec<ItemId>>,
    pub environment: WebhookEnvironmentValues,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

impl<'de> codec::Object<'de> for CraUserCheckReportReadyWebhook {
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
        let mut successful_products = codec::Opt::new();
        let mut failed_products = codec::Opt::new();
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

impl<'de> Deserialize<'de> for CraUserCheckReportReadyWebhook {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        codec::read_object(from)
    }
}

/// Family of the webhook, always `CHECK_REPORT`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CraUserCheckReportReadyWebhookWebhookType {
    /// `CHECK_REPORT`
    CheckReport,
    /// A value that the description does not know, kept as it came.
    Unknown(Unknown<String>),
}

impl CraUserCheckReportReadyWebhookWebhookType {
    /// The text on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::CheckReport => "CHECK_REPORT",
            Self::Unknown(value) => value.get(),
        }
    }
}

impl From<&str> for CraUserCheckReportReadyWebhookWebhookType {
    fn from(value: &str) -> Self {
        match value {
            "CHECK_REPORT" => Self::CheckReport,
            _ => Self::Unknown(Unknown::new(value.to_owned())),
        }
    }
}

impl std::fmt::Display for CraUserCheckReportReadyWebhookWebhookType {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        out.write_str(self.as_str())
    }
}

impl<'de> Deserialize<'de> for CraUserCheckReportReadyWebhookWebhookType {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        codec::read_text(from)
    }
}

/// Event within the family, always `USER_CHECK_REPORT_READY`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CraUserCheckReportReadyWebhookWebhookCode {
    /// `USER_CHECK_REPORT_READY`
    UserCheckReportReady,
    /// A value that the description does not know, kept as it came.
    Unknown(Unknown<String>),
}

impl CraUserCheckReportReadyWebhookWebhookCode {
    /// The text on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::UserCheckReportReady => "USER_CHECK_REPORT_READY",
            Self::Unknown(value) => value.get(),
        }
    }
}

impl From<&str> for CraUserCheckReportReadyWebhookWebhookCode {
    fn from(value: &str) -> Self {
        match value {
            "USER_CHECK_REPORT_READY" => Self::UserCheckReportReady,
            _ => Self::Unknown(Unknown::new(value.to_owned())),
        }
    }
}

impl std::fmt::Display for CraUserCheckReportReadyWebhookWebhookCode {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        out.write_str(self.as_str())
    }
}

impl<'de> Deserialize<'de> for CraUserCheckReportReadyWebhookWebhookCode {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        codec::read_text(from)
    }
}
