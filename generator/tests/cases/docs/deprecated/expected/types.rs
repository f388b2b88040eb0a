// @generated from openapi.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::runtime::codec;
use super::runtime::Extra;

/// `Old` of the description.
#[deprecated]
#[derive(Clone, Debug, PartialEq)]
pub struct Old {
    /// No longer filled.
    #[deprecated]
    pub gone: String,
    pub here: Option<String>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

codec::object! { received Old { extra } Need gone, Opt here }
