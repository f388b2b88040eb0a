// @generated from openapi.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::super::runtime::codec;
use super::super::runtime::Unknown;

/// How loud it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Level {
    /// `-1`
    Quiet,
    /// `0`
    Normal,
    /// `10`
    Loud,
    /// A value that the description does not know, kept as it came.
    Unknown(Unknown<i64>),
}

codec::integer_enum! {
    Level { Unknown } Quiet = - 1, Normal = 0, Loud = 10,
}

codec::read_enum! {
    Level by read_integer
}

codec::write_enum! {
    Level get
}
