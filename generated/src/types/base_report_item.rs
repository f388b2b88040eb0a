// @generated from spec/plaid-check.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::{BaseReportAccount, ItemId};
use super::super::runtime::codec;
use super::super::runtime::{DateTime, Extra};

/// One bank connection and its accounts.
#[derive(Clone, Debug, PartialEq)]
pub struct BaseReportItem {
    /// Full display name of the bank.
    pub institution_name: String,
    /// Plaid's key for the bank, such as `ins_109508`.
    pub institution_id: String,
    /// Moment at which data was last read from the bank, as an RFC 3339 timestamp.
    pub date_last_updated: DateTime,
    pub item_id: ItemId,
    /// Accounts of this connection.
    pub accounts: Vec<BaseReportAccount>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

codec::read_object! {
    BaseReportItem { extra } Need institution_name = "institution_name", Need
    institution_id = "institution_id", Need date_last_updated = "date_last_updated", Need
    item_id = "item_id", Need accounts = "accounts",
}
