// @generated from openapi.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::super::runtime::codec;
use super::super::runtime::Unknown;

/// `Error` of the description.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Error {
    /// `None`
    None,
    /// `Err`
    Err,
    /// `Self`
    Self_,
    /// `Unknown`
    Unknown,
    /// `Ok`
    Ok,
    /// A value that the description does not know, kept as it came.
    Unknown2(Unknown<String>),
}

codec::text_enum! {
    Error { Unknown2 } None = "None", Err = "Err", Self_ = "Self", Unknown = "Unknown",
    Ok = "Ok",
}

codec::read_enum! {
    Error by read_text
}

codec::write_enum! {
    Error as_str
}
