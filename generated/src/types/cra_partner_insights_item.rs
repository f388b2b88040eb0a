// @generated from spec/plaid-check.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::CraPartnerInsightsItemAccount;
use super::super::runtime::codec;
use super::super::runtime::Extra;

/// One linked bank connection (an Item) and the accounts taken from it.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct CraPartnerInsightsItem {
    /// Plaid's key for the bank, such as `ins_109508`.
    pub institution_id: Option<String>,
    /// Display name of the bank.
    pub institution_name: Option<String>,
    /// Key of the bank connection.
    pub item_id: Option<String>,
    /// Accounts of this connection that fed the report.
    pub accounts: Option<Vec<CraPartnerInsightsItemAccount>>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

codec::read_object! {
    CraPartnerInsightsItem { extra } Opt institution_id = "institution_id", Opt
    institution_name = "institution_name", Opt item_id = "item_id", Opt accounts =
    "accounts",
}
