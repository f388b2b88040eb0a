// @generated from spec/plaid-check.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::super::runtime::codec;
use super::super::runtime::Unknown;

/// What kind of data is disputed.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ConsumerDisputeCategory {
    /// `TRANSACTION`
    Transaction,
    /// `BALANCE`
    Balance,
    /// `IDENTITY`
    Identity,
    /// `OTHER`
    Other,
    /// A value that the description does not know, kept as it came.
    Unknown(Unknown<String>),
}

codec::text_enum! {
    ConsumerDisputeCategory { Unknown } Transaction = "TRANSACTION", Balance = "BALANCE",
    Identity = "IDENTITY", Other = "OTHER",
}

codec::read_enum! {
    ConsumerDisputeCategory by read_text
}
