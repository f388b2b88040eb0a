// @generated from spec/plaid-check.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::super::runtime::codec;
use super::super::runtime::Unknown;

/// Insights model version; version 3 is used if none is named.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PrismInsightsVersion {
    /// `4.1`
    V4_1,
    /// `4`
    V4,
    /// `3`
    V3,
    /// A value that the description does not know, kept as it came.
    Unknown(Unknown<String>),
}

codec::text_enum! {
    PrismInsightsVersion { Unknown } V4_1 = "4.1", V4 = "4", V3 = "3",
}

codec::write_enum! {
    PrismInsightsVersion as_str
}
