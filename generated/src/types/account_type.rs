// @generated from spec/plaid-check.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::super::runtime::codec;
use super::super::runtime::Unknown;

/// Broad kind of account. `brokerage` is the older word for `investment`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AccountType {
    /// `investment`
    Investment,
    /// `credit`
    Credit,
    /// `depository`
    Depository,
    /// `loan`
    Loan,
    /// `brokerage`
    Brokerage,
    /// `other`
    Other,
    /// A value that the description does not know, kept as it came.
    Unknown(Unknown<String>),
}

codec::text_enum! {
    AccountType { Unknown } Investment = "investment", Credit = "credit", Depository =
    "depository", Loan = "loan", Brokerage = "brokerage", Other = "other",
}

codec::read_enum! {
    AccountType by read_text
}
