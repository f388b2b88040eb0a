// @generated from openapi.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::runtime::codec;
use super::runtime::{Extra, Part, Unknown};

/// The type at `/paths/~1files/post/requestBody/content/multipart~1form-data/schema`.
#[derive(Clone, Debug, PartialEq)]
pub struct UploadFileRequest {
    pub file: Part,
    pub purpose: UploadFileRequestPurpose,
    pub metadata: Option<UploadFileRequestMetadata>,
    pub thumbnails: Option<Vec<Part>>,
    pub page: Option<i64>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra<String>,
}

impl UploadFileRequest {
    /// A value with its required members; the others are absent.
    #[must_use]
    #[inline]
    pub fn new(file: Part, purpose: UploadFileRequestPurpose) -> Self {
        Self {
            file,
            purpose,
            metadata: Default::default(),
            thumbnails: Default::default(),
            page: Default::default(),
            extra: Default::default(),
        }
    }
}

codec::object! {
    sent UploadFileRequest { extra } Need file, Need purpose, Opt metadata, Opt thumbnails,
    Opt page,
}

/// The type at `/paths/~1files/post/requestBody/content/multipart~1form-data/schema/properties/purpose`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum UploadFileRequestPurpose {
    /// `avatar`
    Avatar,
    /// `other`
    Other,
    /// A value that the description does not know, kept as it came.
    Unknown(Unknown<String>),
}

codec::text_enum! { sent UploadFileRequestPurpose { Unknown } Avatar = "avatar", Other = "other" }

/// The type at `/paths/~1files/post/requestBody/content/multipart~1form-data/schema/properties/metadata`.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct UploadFileRequestMetadata {
    pub tags: Option<Vec<String>>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

codec::object! { sent UploadFileRequestMetadata { extra } Opt tags }
