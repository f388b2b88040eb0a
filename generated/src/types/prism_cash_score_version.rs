// @generated from spec/plaid-check.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::super::runtime::codec;
use super::super::runtime::Unknown;

/// CashScore model version; version 3 is used if none is named. Plaid's reference does not list `3_lite`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PrismCashScoreVersion {
    /// `4.1`
    V4_1,
    /// `4`
    V4,
    /// `3_lite`
    V3Lite,
    /// `3`
    V3,
    /// A value that the description does not know, kept as it came.
    Unknown(Unknown<String>),
}

codec::text_enum! {
    PrismCashScoreVersion { Unknown } V4_1 = "4.1", V4 = "4", V3Lite = "3_lite", V3 =
    "3",
}

codec::write_enum! {
    PrismCashScoreVersion as_str
}
