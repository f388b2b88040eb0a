// @generated from openapi.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::runtime::codec;
use super::runtime::Unknown;

/// How an order stands.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Status {
    /// `open`
    Open,
    /// `in-progress`
    InProgress,
    /// `DONE`
    Done,
    /// An empty text.
    Empty,
    /// A value that the description does not know, kept as it came.
    Unknown(Unknown<String>),
}

codec::text_enum! {
    both Status { Unknown } Open = "open", InProgress = "in-progress", Done = "DONE", Empty = "",
}
