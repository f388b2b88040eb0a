// @generated from spec/plaid-check.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::BaseReportAverageMonthlyBalances;
use super::super::runtime::codec;
use super::super::runtime::{DateTime, Extra, Field};

/// Balances of an account.
#[derive(Clone, Debug, PartialEq)]
pub struct BaseReportAccountBalances {
    /// Funds that can be drawn now, as the bank counts them; null if the bank does not say.
    pub available: Option<f64>,
    /// Funds held in a deposit account, or the sum owed on a credit account; null if the bank does not say.
    pub current: Option<f64>,
    /// Credit limit, or agreed overdraft of a deposit account; null if there is none or it is unknown.
    pub limit: Option<f64>,
    /// ISO 4217 currency of the balances; null if an unofficial currency is given instead.
    pub iso_currency_code: Option<String>,
    /// Code of a currency outside ISO 4217, such as a cryptocurrency; null if an ISO code is given.
    pub unofficial_currency_code: Option<String>,
    /// Moment at which the balances were last refreshed; null if not known.
    pub last_updated_datetime: Field<DateTime>,
    /// Mean balance over the whole report; null if it could not be worked out.
    pub average_balance: Field<f64>,
    /// Mean balance of each calendar month.
    pub average_monthly_balances: Option<Vec<BaseReportAverageMonthlyBalances>>,
    /// Mean balance of the latest 30 days; null if it could not be worked out.
    pub most_recent_thirty_day_average_balance: Field<f64>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

codec::read_object! {
    BaseReportAccountBalances { extra } NeedNull available = "available", NeedNull
    current = "current", NeedNull limit = "limit", NeedNull iso_currency_code =
    "iso_currency_code", NeedNull unofficial_currency_code = "unofficial_currency_code",
    OptNull last_updated_datetime = "last_updated_datetime", OptNull average_balance =
    "average_balance", Opt average_monthly_balances = "average_monthly_balances", OptNull
    most_recent_thirty_day_average_balance = "most_recent_thirty_day_average_balance",
}
