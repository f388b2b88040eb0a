// @generated from spec/plaid-check.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::super::runtime::codec;
use super::super::runtime::{Date, Extra};

/// Balance of an account at the end of one past day.
#[derive(Clone, Debug, PartialEq)]
pub struct BaseReportHistoricalBalance {
    /// The day in question.
    pub date: Date,
    /// Funds held at the end of that day, worked out from later transactions.
    pub current: f64,
    /// ISO 4217 currency of the balance; null if an unofficial currency is given instead.
    pub iso_currency_code: Option<String>,
    /// Code of a currency outside ISO 4217, such as a cryptocurrency; null if an ISO code is given.
    pub unofficial_currency_code: Option<String>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

codec::read_object! {
    BaseReportHistoricalBalance { extra } Need date = "date", Need current = "current",
    NeedNull iso_currency_code = "iso_currency_code", NeedNull unofficial_currency_code =
    "unofficial_currency_code",
}
