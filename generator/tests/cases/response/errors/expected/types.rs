// @generated from openapi.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::runtime::codec;
use super::runtime::Extra;

/// `Missing` of the description.
#[derive(Clone, Debug, PartialEq)]
pub struct Missing {
    pub id: String,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

codec::object! { received Missing { extra } Need id }

/// `Problem` of the description.
#[derive(Clone, Debug, PartialEq)]
pub struct Problem {
    pub code: i64,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

codec::object! { received Problem { extra } Need code }
