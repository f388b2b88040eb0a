// @generated from spec/plaid-check.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::{CreditIsoCurrencyCode, CreditUnofficialCurrencyCode};
use super::super::runtime::codec;
use super::super::runtime::Extra;

/// A sum of money in an official or an unofficial currency.
#[derive(Clone, Debug, PartialEq)]
pub struct CreditAmountWithCurrency {
    /// The sum in units of the currency, to two decimals.
    pub amount: f64,
    pub iso_currency_code: Option<CreditIsoCurrencyCode>,
    pub unofficial_currency_code: Option<CreditUnofficialCurrencyCode>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

codec::read_object! {
    CreditAmountWithCurrency { extra } Need amount = "amount", NeedNull iso_currency_code
    = "iso_currency_code", NeedNull unofficial_currency_code =
    "unofficial_currency_code",
}
