// @generated from spec/plaid-check.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::super::runtime::codec;
use super::super::runtime::Unknown;

/// UltraFICO model release.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CraPartnerInsightsUltraFicoScoreVersion {
    /// `1.0`
    V1_0,
    /// A value that the description does not know, kept as it came.
    Unknown(Unknown<String>),
}

codec::text_enum! {
    CraPartnerInsightsUltraFicoScoreVersion { Unknown } V1_0 = "1.0",
}

codec::read_enum! {
    CraPartnerInsightsUltraFicoScoreVersion by read_text
}

codec::write_enum! {
    CraPartnerInsightsUltraFicoScoreVersion as_str
}
