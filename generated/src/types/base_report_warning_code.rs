// @generated from spec/plaid-check.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::super::runtime::codec;
use super::super::runtime::Unknown;

/// What the warning is about: missing holder data, missing transactions, or a fraud alert that the user has placed.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BaseReportWarningCode {
    /// `IDENTITY_UNAVAILABLE`
    IdentityUnavailable,
    /// `TRANSACTIONS_UNAVAILABLE`
    TransactionsUnavailable,
    /// `USER_FRAUD_ALERT`
    UserFraudAlert,
    /// A value that the description does not know, kept as it came.
    Unknown(Unknown<String>),
}

codec::text_enum! {
    BaseReportWarningCode { Unknown } IdentityUnavailable = "IDENTITY_UNAVAILABLE",
    TransactionsUnavailable = "TRANSACTIONS_UNAVAILABLE", UserFraudAlert =
    "USER_FRAUD_ALERT",
}

codec::read_enum! {
    BaseReportWarningCode by read_text
}
