// @generated from spec/plaid-check.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::{ItemId, Products, WebhookEnvironmentValues};
use super::super::runtime::codec;
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

codec::read_object! {
    CraCheckReportReadyWebhook { extra } Need webhook_type = "webhook_type", Need
    webhook_code = "webhook_code", Need user_id = "user_id", OptNull successful_products
    = "successful_products", OptNull failed_products = "failed_products", OptNull
    item_ids = "item_ids", Need environment = "environment",
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

codec::text_enum! {
    CraCheckReportReadyWebhookWebhookType { Unknown } CheckReport = "CHECK_REPORT",
}

codec::read_enum! {
    CraCheckReportReadyWebhookWebhookType by read_text
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

codec::text_enum! {
    CraCheckReportReadyWebhookWebhookCode { Unknown } CheckReportReady =
    "CHECK_REPORT_READY",
}

codec::read_enum! {
    CraCheckReportReadyWebhookWebhookCode by read_text
}
