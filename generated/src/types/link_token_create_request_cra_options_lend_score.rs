// @generated from spec/plaid-check.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::PlaidLendScoreVersion;
use super::super::runtime::codec;
use super::super::runtime::{Extra, Field};

/// Settings for the LendScore.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct LinkTokenCreateRequestCraOptionsLendScore {
    pub lend_score_version: Field<PlaidLendScoreVersion>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

codec::write_object! {
    LinkTokenCreateRequestCraOptionsLendScore { extra } MaybeNull lend_score_version =
    "lend_score_version",
}
