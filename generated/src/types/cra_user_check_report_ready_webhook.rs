// @generated from spec/plaid-check.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::{ItemId, Products, WebhookEnvironmentValues};
use super::super::runtime::codec;
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

codec::read_object! {
    CraUserCheckReportReadyWebhook { extra } Need webhook_type = "webhook_type", Need
    webhook_code = "webhook_code", Need user_id = "user_id", Opt successful_products =
    "successful_products", Opt failed_products = "failed_products", OptNull item_ids =
    "item_ids", Need environment = "environment",
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

codec::text_enum! {
    CraUserCheckReportReadyWebhookWebhookType { Unknown } CheckReport = "CHECK_REPORT",
}

codec::read_enum! {
    CraUserCheckReportReadyWebhookWebhookType by read_text
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

codec::text_enum! {
    CraUserCheckReportReadyWebhookWebhookCode { Unknown } UserCheckReportReady =
    "USER_CHECK_REPORT_READY",
}

codec::read_enum! {
    CraUserCheckReportReadyWebhookWebhookCode by read_text
}
