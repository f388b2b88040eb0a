// @generated from spec/plaid-check.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::super::runtime::codec;
use super::super::runtime::Unknown;

/// Model release of the base score.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CraPartnerInsightsBaseFicoScoreVersion {
    /// `8`
    V8,
    /// `9`
    V9,
    /// `10`
    V10,
    /// `10T`
    V10T,
    /// A value that the description does not know, kept as it came.
    Unknown(Unknown<String>),
}

codec::text_enum! {
    CraPartnerInsightsBaseFicoScoreVersion { Unknown } V8 = "8", V9 = "9", V10 = "10",
    V10T = "10T",
}

codec::write_enum! {
    CraPartnerInsightsBaseFicoScoreVersion as_str
}
