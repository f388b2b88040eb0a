// @generated from spec/plaid-check.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::super::runtime::codec;
use super::super::runtime::Unknown;

/// Kind of account; only deposit accounts occur here.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CreditBankIncomeAccountType {
    /// `depository`
    Depository,
    /// A value that the description does not know, kept as it came.
    Unknown(Unknown<String>),
}

codec::text_enum! {
    CreditBankIncomeAccountType { Unknown } Depository = "depository",
}

codec::read_enum! {
    CreditBankIncomeAccountType by read_text
}
