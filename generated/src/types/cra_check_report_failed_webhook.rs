// @generated from spec/plaid-check.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::{ItemId, WebhookEnvironmentValues};
use super::super::runtime::codec;
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

codec::read_object! {
    CraCheckReportFailedWebhook { extra } Need webhook_type = "webhook_type", Need
    webhook_code = "webhook_code", Need user_id = "user_id", OptNull item_ids =
    "item_ids", Need environment = "environment",
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

codec::text_enum! {
    CraCheckReportFailedWebhookWebhookType { Unknown } CheckReport = "CHECK_REPORT",
}

codec::read_enum! {
    CraCheckReportFailedWebhookWebhookType by read_text
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

codec::text_enum! {
    CraCheckReportFailedWebhookWebhookCode { Unknown } CheckReportFailed =
    "CHECK_REPORT_FAILED",
}

codec::read_enum! {
    CraCheckReportFailedWebhookWebhookCode by read_text
}
