// @generated from spec/plaid-check.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::super::runtime::codec;
use super::super::runtime::Unknown;

/// Version of the cash flow attributes; must be named when cash flow insights are used. `CFI1` is the current one.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CashflowAttributesVersion {
    /// `v1.0`
    V1_0,
    /// `v2.0`
    V2_0,
    /// `CFI1`
    Cfi1,
    /// A value that the description does not know, kept as it came.
    Unknown(Unknown<String>),
}

codec::text_enum! {
    CashflowAttributesVersion { Unknown } V1_0 = "v1.0", V2_0 = "v2.0", Cfi1 = "CFI1",
}

codec::write_enum! {
    CashflowAttributesVersion as_str
}
