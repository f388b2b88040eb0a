// @generated from openapi.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::runtime::codec;
use super::runtime::{Base64, Extra, Part};

/// `Thing` of the description.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Thing {
    pub encoded: Option<Base64>,
    pub for_urls: Option<String>,
    pub printed: Option<String>,
    pub json: Option<String>,
    pub image: Option<Part>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

codec::object! {
    received Thing { extra } Opt encoded, Opt for_urls, Opt printed, Opt json, Opt image,
}
