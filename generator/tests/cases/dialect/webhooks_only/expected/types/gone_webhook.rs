// @generated from openapi.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::super::runtime::codec;
use super::super::runtime::{Extra, Field};

/// The type at `/components/pathItems/Gone/post/requestBody/content/application~1json/schema`.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GoneWebhook {
    pub id: Field<String>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

codec::read_object! {
    GoneWebhook { extra } OptNull id = "id",
}
