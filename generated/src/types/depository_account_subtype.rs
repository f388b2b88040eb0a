// @generated from spec/plaid-check.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::super::runtime::codec;
use super::super::runtime::Unknown;

/// Finer kind of a deposit account.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DepositoryAccountSubtype {
    /// `checking`
    Checking,
    /// `savings`
    Savings,
    /// `hsa`
    Hsa,
    /// `cd`
    Cd,
    /// `money market`
    MoneyMarket,
    /// `paypal`
    Paypal,
    /// `prepaid`
    Prepaid,
    /// `cash management`
    CashManagement,
    /// `ebt`
    Ebt,
    /// `limited purpose checking`
    LimitedPurposeChecking,
    /// `all`
    All,
    /// A value that the description does not know, kept as it came.
    Unknown(Unknown<String>),
}

codec::text_enum! {
    DepositoryAccountSubtype { Unknown } Checking = "checking", Savings = "savings", Hsa
    = "hsa", Cd = "cd", MoneyMarket = "money market", Paypal = "paypal", Prepaid =
    "prepaid", CashManagement = "cash management", Ebt = "ebt", LimitedPurposeChecking =
    "limited purpose checking", All = "all",
}

codec::read_enum! {
    DepositoryAccountSubtype by read_text
}
