// @generated from spec/plaid-check.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::{
    AccountSubtype, AccountType, BaseReportAccountBalances, BaseReportAccountInsights,
    BaseReportAccountMetadata, BaseReportAttributes, BaseReportHistoricalBalance,
    BaseReportTransaction, ConsumerDispute, Owner, OwnershipType,
};
use super::super::runtime::codec;
use super::super::runtime::Extra;

/// One account with its balances, transactions and holders.
#[derive(Clone, Debug, PartialEq)]
pub struct BaseReportAccount {
    /// Plaid's key for the account; it may change if the account can no longer be matched at the bank.
    pub account_id: String,
    pub balances: BaseReportAccountBalances,
    /// Statements with which the user disputes data of this account.
    pub consumer_disputes: Vec<ConsumerDispute>,
    /// Closing two to four characters of the account number, for display; null if the bank gives none. Two accounts may share a mask.
    pub mask: Option<String>,
    pub metadata: BaseReportAccountMetadata,
    /// Account name, as chosen by its holder or by the bank.
    pub name: String,
    /// Product name that the bank gives the account; null if it gives none.
    pub official_name: Option<String>,
    pub r#type: AccountType,
    pub subtype: Option<AccountSubtype>,
    /// Days of history that the account really offers, which may be fewer than were asked for.
    pub days_available: f64,
    /// Transactions of the account within the report's period.
    pub transactions: Vec<BaseReportTransaction>,
    /// Who holds the account, according to the bank; empty when the bank shares no identity data.
    pub owners: Vec<Owner>,
    pub ownership_type: Option<OwnershipType>,
    /// End-of-day balances worked out backwards from today's; not offered for brokerage and investment accounts.
    pub historical_balances: Option<Vec<BaseReportHistoricalBalance>>,
    pub account_insights: Option<BaseReportAccountInsights>,
    pub attributes: Option<BaseReportAttributes>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

codec::read_object! {
    BaseReportAccount { extra } Need account_id = "account_id", Need balances =
    "balances", Need consumer_disputes = "consumer_disputes", NeedNull mask = "mask",
    Need metadata = "metadata", Need name = "name", NeedNull official_name =
    "official_name", Need r#type = "type", NeedNull subtype = "subtype", Need
    days_available = "days_available", Need transactions = "transactions", Need owners =
    "owners", NeedNull ownership_type = "ownership_type", Opt historical_balances =
    "historical_balances", Opt account_insights = "account_insights", Opt attributes =
    "attributes",
}
