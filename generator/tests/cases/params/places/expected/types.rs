// @generated from openapi.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::runtime::codec;
use super::runtime::Unknown;

/// The type at `/paths/~1users~1{id}~1files~1{path}/get/parameters/5/schema`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ReadFileXMode {
    /// `fast`
    Fast,
    /// `exact`
    Exact,
    /// A value that the description does not know, kept as it came.
    Unknown(Unknown<String>),
}

codec::text_enum! { sent ReadFileXMode { Unknown } Fast = "fast", Exact = "exact" }
