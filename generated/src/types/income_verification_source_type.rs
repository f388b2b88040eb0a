// @generated from spec/plaid-check.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::super::runtime::codec;
use super::super::runtime::Unknown;

/// Source of income data: bank accounts or payroll providers.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum IncomeVerificationSourceType {
    /// `bank`
    Bank,
    /// `payroll`
    Payroll,
    /// A value that the description does not know, kept as it came.
    Unknown(Unknown<String>),
}

codec::text_enum! {
    IncomeVerificationSourceType { Unknown } Bank = "bank", Payroll = "payroll",
}

codec::write_enum! {
    IncomeVerificationSourceType as_str
}
