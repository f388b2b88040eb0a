// @generated from spec/plaid-check.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::super::runtime::codec;
use super::super::runtime::Unknown;

/// FirstDetect model version; version 3 is used if none is named.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PrismFirstDetectVersion {
    /// `3`
    V3,
    /// A value that the description does not know, kept as it came.
    Unknown(Unknown<String>),
}

codec::text_enum! {
    PrismFirstDetectVersion { Unknown } V3 = "3",
}

codec::write_enum! {
    PrismFirstDetectVersion as_str
}
