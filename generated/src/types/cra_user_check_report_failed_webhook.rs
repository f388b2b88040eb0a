// @generated from spec/plaid-check.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::{ItemId, WebhookEnvironmentValues};
use super::super::runtime::codec;
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

codec::read_object! {
    CraUserCheckReportFailedWebhook { extra } Need webhook_type = "webhook_type", Need
    webhook_code = "webhook_code", Need user_id = "user_id", OptNull item_ids =
    "item_ids", Need environment = "environment",
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

codec::text_enum! {
    CraUserCheckReportFailedWebhookWebhookType { Unknown } CheckReport = "CHECK_REPORT",
}

codec::read_enum! {
    CraUserCheckReportFailedWebhookWebhookType by read_text
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

codec::text_enum! {
    CraUserCheckReportFailedWebhookWebhookCode { Unknown } UserCheckReportFailed =
    "USER_CHECK_REPORT_FAILED",
}

codec::read_enum! {
    CraUserCheckReportFailedWebhookWebhookCode by read_text
}
