// @generated from spec/plaid-check.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::super::runtime::codec;
use super::super::runtime::Unknown;

/// Way in which a transaction was made: online, at a physical place, by the bank itself (fees, deposits), or not recognised.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BaseReportTransactionType {
    /// `digital`
    Digital,
    /// `place`
    Place,
    /// `special`
    Special,
    /// `unresolved`
    Unresolved,
    /// A value that the description does not know, kept as it came.
    Unknown(Unknown<String>),
}

codec::text_enum! {
    BaseReportTransactionType { Unknown } Digital = "digital", Place = "place", Special =
    "special", Unresolved = "unresolved",
}

codec::read_enum! {
    BaseReportTransactionType by read_text
}
