// @generated from spec/plaid-check.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::{BaseReportId, BaseReportItem, BaseReportUserAttributes};
use super::super::runtime::codec;
use super::super::runtime::{DateTime, Extra, Field};

/// Accounts, balances and transactions of one user, with figures derived from them.
#[derive(Clone, Debug, PartialEq)]
pub struct BaseReport {
    pub report_id: BaseReportId,
    /// Moment at which the report was produced, as an RFC 3339 timestamp.
    pub date_generated: DateTime,
    /// Days of history that were asked for.
    pub days_requested: f64,
    /// The caller's own reference given when the report was ordered; null if none was given.
    pub client_report_id: Field<String>,
    /// Bank connections that the report covers.
    pub items: Vec<BaseReportItem>,
    pub attributes: Option<BaseReportUserAttributes>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

codec::read_object! {
    BaseReport { extra } Need report_id = "report_id", Need date_generated =
    "date_generated", Need days_requested = "days_requested", OptNull client_report_id =
    "client_report_id", Need items = "items", Opt attributes = "attributes",
}
