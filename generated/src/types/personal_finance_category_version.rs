// @generated from spec/plaid-check.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::super::runtime::codec;
use super::super::runtime::Unknown;

/// Edition of the personal finance taxonomy.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PersonalFinanceCategoryVersion {
    /// `v1`
    V1,
    /// `v2`
    V2,
    /// A value that the description does not know, kept as it came.
    Unknown(Unknown<String>),
}

codec::text_enum! {
    PersonalFinanceCategoryVersion { Unknown } V1 = "v1", V2 = "v2",
}

codec::read_enum! {
    PersonalFinanceCategoryVersion by read_text
}
