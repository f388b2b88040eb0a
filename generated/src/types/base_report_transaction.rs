// @generated from spec/plaid-check.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::{
    BaseReportTransactionType, CreditCategory, Location, PersonalFinanceCategory,
};
use super::super::runtime::codec;
use super::super::runtime::{Date, Extra, Field};

/// One movement of money on an account.
#[derive(Clone, Debug, PartialEq)]
pub struct BaseReportTransaction {
    /// Account that the movement belongs to.
    pub account_id: String,
    /// Value in units of the currency: above zero for money that leaves the account, below zero for money that arrives.
    pub amount: f64,
    /// ISO 4217 currency of the amount; null if an unofficial currency is given instead.
    pub iso_currency_code: Option<String>,
    /// Code of a currency outside ISO 4217, such as a cryptocurrency; null if an ISO code is given.
    pub unofficial_currency_code: Option<String>,
    /// Merchant or text of the transaction. Deprecated: read `merchant_name` or `original_description`.
    #[deprecated]
    pub name: Field<String>,
    /// Text that the bank attached to the transaction; null if there is none.
    pub original_description: Option<String>,
    pub credit_category: Field<CreditCategory>,
    /// Number of the check, for transactions made by check; null otherwise.
    pub check_number: Field<String>,
    /// Booking day, or the day of the event while the transaction is pending.
    pub date: Date,
    /// Day on which the event happened, as ISO 8601 text; null if unknown.
    pub date_transacted: Field<String>,
    pub location: Option<Location>,
    /// Cleaned-up name of the merchant; null if none was recognised.
    pub merchant_name: Field<String>,
    /// True while the bank has not settled the transaction; its details may still change.
    pub pending: bool,
    /// Holder of the sub-account concerned; seldom filled.
    pub account_owner: Field<String>,
    /// Key of the transaction. Case matters.
    pub transaction_id: String,
    pub transaction_type: Field<BaseReportTransactionType>,
    /// Older category path, from broad to narrow; null if none was assigned.
    pub category: Field<Vec<String>>,
    /// Key of the older category; null if none was assigned.
    pub category_id: Field<String>,
    /// Category in Plaid's personal finance taxonomy; null if none was assigned.
    pub personal_finance_category: Field<PersonalFinanceCategory>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

codec::read_object! {
    BaseReportTransaction { extra } Need account_id = "account_id", Need amount =
    "amount", NeedNull iso_currency_code = "iso_currency_code", NeedNull
    unofficial_currency_code = "unofficial_currency_code", OptNull name = "name",
    NeedNull original_description = "original_description", OptNull credit_category =
    "credit_category", OptNull check_number = "check_number", Need date = "date", OptNull
    date_transacted = "date_transacted", Opt location = "location", OptNull merchant_name
    = "merchant_name", Need pending = "pending", OptNull account_owner = "account_owner",
    Need transaction_id = "transaction_id", OptNull transaction_type =
    "transaction_type", OptNull category = "category", OptNull category_id =
    "category_id", OptNull personal_finance_category = "personal_finance_category",
}
