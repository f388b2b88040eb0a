// @generated from openapi.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::runtime::codec;
use super::runtime::{Extra, Part};

/// The type at `/paths/~1uploads/post/requestBody/content/multipart~1form-data/schema`.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct UploadRequest {
    pub file: Option<Part>,
    pub note: Option<String>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

codec::object! { sent UploadRequest { extra } Opt file, Opt note }
