// @generated from spec/plaid-check.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::super::runtime::codec;
use super::super::runtime::Unknown;

/// CashScore Detect model version; there is no default.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PrismDetectVersion {
    /// `4.1`
    V4_1,
    /// `4`
    V4,
    /// A value that the description does not know, kept as it came.
    Unknown(Unknown<String>),
}

codec::text_enum! {
    PrismDetectVersion { Unknown } V4_1 = "4.1", V4 = "4",
}

codec::write_enum! {
    PrismDetectVersion as_str
}
