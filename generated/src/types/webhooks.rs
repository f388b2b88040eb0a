// @generated from spec/plaid-check.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::{ItemId, Products};
use super::super::runtime::codec;
use super::super::runtime::{Extra, Field, Json, Unknown};

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

codec::object! {
    received CraUserCheckReportReadyWebhook { extra } Need webhook_type, Need webhook_code,
    Need user_id, Opt successful_products, Opt failed_products, OptNull item_ids, Need environment,
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
    received CraUserCheckReportReadyWebhookWebhookType { Unknown } CheckReport = "CHECK_REPORT",
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
    received CraUserCheckReportReadyWebhookWebhookCode { Unknown } UserCheckReportReady = "USER_CHECK_REPORT_READY",
}

/// Environment in which the event happened.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum WebhookEnvironmentValues {
    /// `sandbox`
    Sandbox,
    /// `production`
    Production,
    /// A value that the description does not know, kept as it came.
    Unknown(Unknown<String>),
}

codec::text_enum! {
    received WebhookEnvironmentValues { Unknown } Sandbox = "sandbox", Production = "production",
}

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

codec::object! {
    received CraUserCheckReportFailedWebhook { extra } Need webhook_type, Need webhook_code,
    Need user_id, OptNull item_ids, Need environment,
}

/// Family of the webhook, always `CHECK_REPORT`.
pub type CraUserCheckReportFailedWebhookWebhookType = CraUserCheckReportReadyWebhookWebhookType;

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
    received CraUserCheckReportFailedWebhookWebhookCode { Unknown } UserCheckReportFailed = "USER_CHECK_REPORT_FAILED",
}

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

codec::object! {
    received CraCheckReportReadyWebhook { extra } Need webhook_type, Need webhook_code,
    Need user_id, OptNull successful_products, OptNull failed_products, OptNull item_ids,
    Need environment,
}

/// Family of the webhook, always `CHECK_REPORT`.
pub type CraCheckReportReadyWebhookWebhookType = CraUserCheckReportReadyWebhookWebhookType;

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
    received CraCheckReportReadyWebhookWebhookCode { Unknown } CheckReportReady = "CHECK_REPORT_READY",
}

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

codec::object! {
    received CraCheckReportFailedWebhook { extra } Need webhook_type, Need webhook_code,
    Need user_id, OptNull item_ids, Need environment,
}

/// Family of the webhook, always `CHECK_REPORT`.
pub type CraCheckReportFailedWebhookWebhookType = CraUserCheckReportReadyWebhookWebhookType;

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
    received CraCheckReportFailedWebhookWebhookCode { Unknown } CheckReportFailed = "CHECK_REPORT_FAILED",
}

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

codec::union! {
    received Webhook { Unknown };
    Object UserCheckReportReady from CraUserCheckReportReadyWebhook
        where "webhook_type" = "CHECK_REPORT" && "webhook_code" = "USER_CHECK_REPORT_READY",
    Object UserCheckReportFailed from CraUserCheckReportFailedWebhook
        where "webhook_type" = "CHECK_REPORT" && "webhook_code" = "USER_CHECK_REPORT_FAILED",
    Object CheckReportReady from CraCheckReportReadyWebhook
        where "webhook_type" = "CHECK_REPORT" && "webhook_code" = "CHECK_REPORT_READY",
    Object CheckReportFailed from CraCheckReportFailedWebhook
        where "webhook_type" = "CHECK_REPORT" && "webhook_code" = "CHECK_REPORT_FAILED",
}

impl Webhook {
    /// Reads the body of a request that the API sent. What is none of the variants is kept as it came.
    ///
    /// # Errors
    /// When it is no JSON.
    #[inline]
    pub fn parse(body: &[u8]) -> Result<Self, super::super::runtime::DecodeError> {
        super::super::runtime::decode::payload(body)
    }
}
