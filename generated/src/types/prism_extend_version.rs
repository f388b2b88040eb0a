// @generated from spec/plaid-check.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::super::runtime::codec;
use super::super::runtime::Unknown;

/// CashScore Extend model version; there is no default.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PrismExtendVersion {
    /// `4.1`
    V4_1,
    /// `4`
    V4,
    /// A value that the description does not know, kept as it came.
    Unknown(Unknown<String>),
}

codec::text_enum! {
    PrismExtendVersion { Unknown } V4_1 = "4.1", V4 = "4",
}

codec::write_enum! {
    PrismExtendVersion as_str
}
