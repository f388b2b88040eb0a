// @generated from spec/plaid-check.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::super::runtime::codec;
use super::super::runtime::Unknown;

/// Network insights version; must be named when network insights are used.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum NetworkInsightsVersion {
    /// `NI1`
    Ni1,
    /// A value that the description does not know, kept as it came.
    Unknown(Unknown<String>),
}

codec::text_enum! {
    NetworkInsightsVersion { Unknown } Ni1 = "NI1",
}

codec::write_enum! {
    NetworkInsightsVersion as_str
}
