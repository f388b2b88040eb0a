// @generated from openapi.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::runtime::codec;
use super::runtime::Extra;

/// The type at `/components/responses/Page/content/application~1json/schema`.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Page {
    pub data: Option<Vec<String>>,
    pub after: Option<String>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

codec::object! { received Page { extra } Opt data, Opt after }
