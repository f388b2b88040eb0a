// @generated from openapi.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::super::runtime::codec;
use super::super::runtime::Unknown;

/// `Coats` of the description.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Coats {
    /// Thin
    Thin,
    /// Thick
    Thick,
    /// A value that the description does not know, kept as it came.
    Unknown(Unknown<i64>),
}

codec::integer_enum! {
    Coats { Unknown } Thin = 1, Thick = 2,
}

codec::read_enum! {
    Coats by read_integer
}

codec::write_enum! {
    Coats get
}
