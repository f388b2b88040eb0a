// @generated from spec/plaid-check.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::super::runtime::codec;
use super::super::runtime::Unknown;

/// Income insights version.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum IncomeInsightsVersion {
    /// `II2`
    Ii2,
    /// A value that the description does not know, kept as it came.
    Unknown(Unknown<String>),
}

codec::text_enum! {
    IncomeInsightsVersion { Unknown } Ii2 = "II2",
}

codec::write_enum! {
    IncomeInsightsVersion as_str
}
