// @generated from openapi.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::runtime::codec;
use super::runtime::{Extra, Json};

/// `Thing` of the description.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Thing {
    pub name: Option<String>,
    pub other: Option<String>,
    pub list: Option<Vec<String>>,
    pub denied: Option<Json>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

codec::object! { received Thing { extra } Opt name, Opt other, Opt list, Opt denied }
