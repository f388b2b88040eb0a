// @generated from spec/plaid-check.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::PlaidLendScoreVersion;
use super::super::runtime::codec;
use super::super::runtime::{Extra, Field};

/// How to compute the LendScore.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct CraCheckReportLendScoreGetOptions {
    pub lend_score_version: Field<PlaidLendScoreVersion>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

codec::write_object! {
    CraCheckReportLendScoreGetOptions { extra } MaybeNull lend_score_version =
    "lend_score_version",
}
