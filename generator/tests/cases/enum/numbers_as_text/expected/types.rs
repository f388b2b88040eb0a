// @generated from openapi.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::runtime::codec;
use super::runtime::Unknown;

/// A version, which is text although it looks like a number.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Version {
    /// `4.1`
    V4_1,
    /// `4.10`
    V4_10,
    /// `3_lite`
    V3Lite,
    /// `0x1F`
    V0x1F,
    /// `1.00`
    V1_00,
    /// A value that the description does not know, kept as it came.
    Unknown(Unknown<String>),
}

codec::text_enum! {
    both Version { Unknown } V4_1 = "4.1", V4_10 = "4.10", V3Lite = "3_lite", V0x1F = "0x1F",
    V1_00 = "1.00",
}
