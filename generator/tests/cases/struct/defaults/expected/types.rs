// @generated from openapi.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::runtime::codec;
use super::runtime::{Extra, Unknown};

/// `Query` of the description.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Query {
    /// How many.
    ///
    /// Default: `20`.
    pub limit: Option<i64>,
    /// Default: `"up"`.
    pub order: Option<QueryOrder>,
    /// Default: `false`.
    pub deep: Option<bool>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

codec::object! { both Query { extra } Opt limit, Opt order, Opt deep }

/// The type at `/components/schemas/Query/properties/order`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum QueryOrder {
    /// `up`
    Up,
    /// `down`
    Down,
    /// A value that the description does not know, kept as it came.
    Unknown(Unknown<String>),
}

codec::text_enum! { both QueryOrder { Unknown } Up = "up", Down = "down" }
