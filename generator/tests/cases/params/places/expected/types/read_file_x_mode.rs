// @generated from openapi.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::super::runtime::serde::{Serialize, Serializer};
use super::super::runtime::Unknown;

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

impl ReadFileXMode {
    /// The text on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Fast => "fast",
            Self::Exact => "exact",
            Self::Unknown(value) => value.get(),
        }
    }
}

impl From<&str> for ReadFileXMode {
    fn from(value: &str) -> Self {
        match value {
            "fast" => Self::Fast,
            "exact" => Self::Exact,
            _ => Self::Unknown(Unknown::new(value.to_owned())),
        }
    }
}

impl std::fmt::Display for ReadFileXMode {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        out.write_str(self.as_str())
    }
}

impl Serialize for ReadFileXMode {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_str(self.as_str())
    }
}
