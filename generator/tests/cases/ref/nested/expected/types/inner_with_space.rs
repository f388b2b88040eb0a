// @generated from openapi.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::super::runtime::codec;
use super::super::runtime::Unknown;

/// `Inner_with_space` of the description.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum InnerWithSpace {
    /// `a`
    A,
    /// `b`
    B,
    /// A value that the description does not know, kept as it came.
    Unknown(Unknown<String>),
}

codec::text_enum! {
    InnerWithSpace { Unknown } A = "a", B = "b",
}

codec::read_enum! {
    InnerWithSpace by read_text
}
