// @generated from spec/plaid-check.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::super::runtime::codec;
use super::super::runtime::Unknown;

/// LendScore model version; must be named when the LendScore is used. `LS1` is the current one.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PlaidLendScoreVersion {
    /// `v1.0`
    V1_0,
    /// `v2.0`
    V2_0,
    /// `LS1`
    Ls1,
    /// A value that the description does not know, kept as it came.
    Unknown(Unknown<String>),
}

codec::text_enum! {
    PlaidLendScoreVersion { Unknown } V1_0 = "v1.0", V2_0 = "v2.0", Ls1 = "LS1",
}

codec::write_enum! {
    PlaidLendScoreVersion as_str
}
