// @generated from openapi.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::runtime::codec;
use super::runtime::{Extra, Json, Map, Unknown};

/// `Node` of the description.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Node {
    pub trees: Option<Forest>,
    pub value: Option<Value>,
    pub ping: Option<Ping>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

codec::object! { both Node { extra } Opt trees, Opt value, Opt ping }

/// `Forest` of the description.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Forest(pub Vec<Forest>);

impl From<Vec<Forest>> for Forest {
    #[inline]
    fn from(value: Vec<Forest>) -> Self {
        Self(value)
    }
}

codec::wrapper! { both Forest }

/// `Names` of the description.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Names(pub Map<Aliases>);

impl From<Map<Aliases>> for Names {
    #[inline]
    fn from(value: Map<Aliases>) -> Self {
        Self(value)
    }
}

codec::wrapper! { received Names }

/// `Aliases` of the description.
pub type Aliases = Names;

/// `Value` of the description.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Value {
    /// `String`
    Text(String),
    /// `Vec<Value>`
    List(Vec<Value>),
    /// `Map<Value>`
    Map(Map<Value>),
    /// A value that fits none of them, kept as it came.
    Unknown(Unknown<Json>),
}

codec::union! {
    both Value { Unknown };
    Text Text,
    Array List,
    Object Map,
}

/// `Ping` of the description.
#[derive(Clone, Debug, PartialEq)]
pub struct Ping {
    pub pong: Box<Pong>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

impl Ping {
    /// A value with its required members; the others are absent.
    #[must_use]
    #[inline]
    pub fn new(pong: Box<Pong>) -> Self {
        Self {
            pong,
            extra: Default::default(),
        }
    }
}

codec::object! { both Ping { extra } Need pong }

/// `Pong` of the description.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Pong {
    pub ping: Option<Box<Ping>>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

codec::object! { both Pong { extra } Opt ping }
