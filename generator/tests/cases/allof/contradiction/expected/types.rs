// @generated from openapi.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::runtime::codec;
use super::runtime::{Extra, Json};

/// A member that cannot be both.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Both {
    pub value: Option<Json>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

codec::object! { both Both { extra } Opt value }
