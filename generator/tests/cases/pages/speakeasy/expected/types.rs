// @generated from openapi.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::runtime::codec;
use super::runtime::{Extra, Field};

/// `Agent` of the description.
#[derive(Clone, Debug, PartialEq)]
pub struct Agent {
    pub id: String,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

codec::object! { received Agent { extra } Need id }

/// `Page` of the description.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Page {
    pub pages: Option<i64>,
    pub next: Field<String>,
    pub result: Option<PageResult>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

codec::object! { received Page { extra } Opt pages, OptNull next, Opt result }

/// The type at `/components/schemas/Page/properties/result`.
#[derive(Clone, Debug, PartialEq)]
pub struct PageResult {
    pub data: Vec<Agent>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

codec::object! { received PageResult { extra } Need data }
