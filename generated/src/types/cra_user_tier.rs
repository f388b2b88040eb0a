// @generated from spec/plaid-check.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::super::runtime::codec;
use super::super::runtime::Unknown;

/// Price tier to apply to the user; null leaves the choice to Plaid.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CraUserTier {
    /// `free`
    Free,
    /// `paid`
    Paid,
    /// A value that the description does not know, kept as it came.
    Unknown(Unknown<String>),
}

codec::text_enum! {
    CraUserTier { Unknown } Free = "free", Paid = "paid",
}

codec::write_enum! {
    CraUserTier as_str
}
