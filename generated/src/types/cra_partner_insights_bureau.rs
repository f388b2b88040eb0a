// @generated from spec/plaid-check.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::super::runtime::codec;
use super::super::runtime::Unknown;

/// Credit bureau that issued the base score.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CraPartnerInsightsBureau {
    /// `EQUIFAX`
    Equifax,
    /// `EXPERIAN`
    Experian,
    /// `TRANSUNION`
    Transunion,
    /// A value that the description does not know, kept as it came.
    Unknown(Unknown<String>),
}

codec::text_enum! {
    CraPartnerInsightsBureau { Unknown } Equifax = "EQUIFAX", Experian = "EXPERIAN",
    Transunion = "TRANSUNION",
}

codec::write_enum! {
    CraPartnerInsightsBureau as_str
}
