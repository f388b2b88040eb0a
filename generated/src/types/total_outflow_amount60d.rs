// @generated from spec/plaid-check.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::{CreditIsoCurrencyCode, CreditUnofficialCurrencyCode};
use super::super::runtime::codec;
use super::super::runtime::Extra;

/// Money that left the account in the latest 60 days, US dollars only; null if not known.
#[derive(Clone, Debug, PartialEq)]
pub struct TotalOutflowAmount60d {
    /// The total in dollars, to two decimals; above zero, as leaving money is.
    pub amount: f64,
    pub iso_currency_code: Option<CreditIsoCurrencyCode>,
    pub unofficial_currency_code: Option<CreditUnofficialCurrencyCode>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

codec::read_object! {
    TotalOutflowAmount60d { extra } Need amount = "amount", NeedNull iso_currency_code =
    "iso_currency_code", NeedNull unofficial_currency_code = "unofficial_currency_code",
}
