// @generated from spec/plaid-check.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::{
    BaseReportTransactionType, CreditCategory, Location, PersonalFinanceCategory,
};
use super::super::runtime::codec;
use super::super::runtime::serde::{Deserialize, Deserializer};
use super::super::runtime::serde::de::MapAccess;
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

impl<'de> codec::Object<'de> for BaseReportTransaction {
    const FIELDS: &'static [&'static str] = &[
        "account_id",
        "amount",
        "iso_currency_code",
        "unofficial_currency_code",
        "name",
        "original_description",
        "credit_category",
        "check_number",
        "date",
        "date_transacted",
        "location",
        "merchant_name",
        "pending",
        "account_owner",
        "transaction_id",
        "transaction_type",
        "category",
        "category_id",
        "personal_finance_category",
    ];
    fn read<A: MapAccess<'de>>(map: A) -> Result<Self, A::Error> {
        let mut account_id = codec::Need::new();
        let mut amount = codec::Need::new();
        let mut iso_currency_code = codec::NeedNull::new();
        let mut unofficial_currency_code = codec::NeedNull::new();
        let mut name = codec::OptNull::new();
        let mut original_description = codec::NeedNull::new();
        let mut credit_category = codec::OptNull::new();
        let mut check_number = codec::OptNull::new();
        let mut date = codec::Need::new();
        let mut date_transacted = codec::OptNull::new();
        let mut location = codec::Opt::new();
        let mut merchant_name = codec::OptNull::new();
        let mut pending = codec::Need::new();
        let mut account_owner = codec::OptNull::new();
        let mut transaction_id = codec::Need::new();
        let mut transaction_type = codec::OptNull::new();
        let mut category = codec::OptNull::new();
        let mut category_id = codec::OptNull::new();
        let mut personal_finance_category = codec::OptNull::new();
        let mut extra = Extra::new();
        codec::read(
            map,
            Self::FIELDS,
            &mut [
                &mut account_id,
                &mut amount,
                &mut iso_currency_code,
                &mut unofficial_currency_code,
                &mut name,
                &mut original_description,
                &mut credit_category,
                &mut check_number,
                &mut date,
                &mut date_transacted,
                &mut location,
                &mut merchant_name,
                &mut pending,
                &mut account_owner,
                &mut transaction_id,
                &mut transaction_type,
                &mut category,
                &mut category_id,
                &mut personal_finance_category,
            ],
            &mut extra,
        )?;
        Ok(Self {
            account_id: account_id.take("account_id")?,
            amount: amount.take("amount")?,
            iso_currency_code: iso_currency_code.take("iso_currency_code")?,
            unofficial_currency_code: unofficial_currency_code
                .take("unofficial_currency_code")?,
            name: name.take(),
            original_description: original_description.take("original_description")?,
            credit_category: credit_category.take(),
            check_number: check_number.take(),
            date: date.take("date")?,
            date_transacted: date_transacted.take(),
            location: location.take(),
            merchant_name: merchant_name.take(),
            pending: pending.take("pending")?,
            account_owner: account_owner.take(),
            transaction_id: transaction_id.take("transaction_id")?,
            transaction_type: transaction_type.take(),
            category: category.take(),
            category_id: category_id.take(),
            personal_finance_category: personal_finance_category.take(),
            extra,
        })
    }
}

impl<'de> Deserialize<'de> for BaseReportTransaction {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        codec::read_object(from)
    }
}
