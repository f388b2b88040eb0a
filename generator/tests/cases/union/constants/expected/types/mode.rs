// @generated from openapi.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::super::runtime::codec;
use super::super::runtime::Unknown;

/// `Mode` of the description.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Mode {
    /// `fast`
    Fast,
    /// `slow`
    Slow,
    /// A value that the description does not know, kept as it came.
    Unknown(Unknown<String>),
}

codec::text_enum! {
    Mode { Unknown } Fast = "fast", Slow = "slow",
}

codec::read_enum! {
    Mode by read_text
}

codec::write_enum! {
    Mode as_str
}
