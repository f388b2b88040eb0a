// @generated from openapi.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::super::runtime::codec;
use super::super::runtime::{Extra, Part};

/// The type at `/paths/~1upload/post/parameters`.
#[derive(Clone, Debug, PartialEq)]
pub struct UploadRequest {
    pub file: Part,
    pub more: Option<Vec<Part>>,
    pub tags: Option<String>,
    pub note: Option<String>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

impl UploadRequest {
    /// A value with its required members; the others are absent.
    #[must_use]
    pub fn new(file: Part) -> Self {
        Self {
            file,
            more: Default::default(),
            tags: Default::default(),
            note: Default::default(),
            extra: Default::default(),
        }
    }
}

codec::write_object! {
    UploadRequest { extra } Always file = "file", Maybe more = "more", Maybe tags =
    "tags", Maybe note = "note",
}
