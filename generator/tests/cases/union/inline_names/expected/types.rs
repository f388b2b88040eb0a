// @generated from openapi.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::runtime::codec;
use super::runtime::{Base64, Extra, Json, Map, Unknown};

/// `Source` of the description.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Source {
    /// `SourceUrl`
    Url(Box<SourceUrl>),
    /// `SourceBytes`
    Bytes(Box<SourceBytes>),
    /// `Vec<SourceListItem>`
    List(Vec<SourceListItem>),
    /// `Map<i64>`
    MapInteger(Map<i64>),
    /// `String`
    Text(String),
    /// A value that fits none of them, kept as it came.
    Unknown(Unknown<Json>),
}

codec::union! {
    both Source { Unknown };
    Object Url from SourceUrl,
    Object Bytes from SourceBytes,
    Array List,
    Object MapInteger,
    Text Text,
}

/// The type at `/components/schemas/Source/oneOf/0`.
#[derive(Clone, Debug, PartialEq)]
pub struct SourceUrl {
    pub url: String,
    pub note: Option<String>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

impl SourceUrl {
    /// A value with its required members; the others are absent.
    #[must_use]
    #[inline]
    pub fn new(url: impl Into<String>) -> Self {
        Self {
            url: url.into(),
            note: Default::default(),
            extra: Default::default(),
        }
    }
}

codec::object! { both SourceUrl { extra } Need url, Opt note }

/// The type at `/components/schemas/Source/oneOf/1`.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct SourceBytes {
    pub bytes: Option<Base64>,
    pub note: Option<String>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

codec::object! { both SourceBytes { extra } Opt bytes, Opt note }

/// The type at `/components/schemas/Source/oneOf/2/items`.
#[derive(Clone, Debug, PartialEq)]
pub struct SourceListItem {
    pub line: String,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

impl SourceListItem {
    /// A value with its required members; the others are absent.
    #[must_use]
    #[inline]
    pub fn new(line: impl Into<String>) -> Self {
        Self {
            line: line.into(),
            extra: Default::default(),
        }
    }
}

codec::object! { both SourceListItem { extra } Need line }
