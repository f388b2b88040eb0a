// @generated from openapi.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::runtime::codec;
use super::runtime::{Extra, Json};

/// `Tree` of the description.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Tree {
    pub name: Option<String>,
    /// Trees with a place, whose children are of the same kind.
    pub children: Option<Vec<TreeChildrenItem>>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

codec::object! { both Tree { extra } Opt name, Opt children }

/// The type at `/components/schemas/Tree/properties/children/items`.
#[derive(Clone, Debug, PartialEq)]
pub struct TreeChildrenItem {
    pub name: Option<String>,
    /// Trees with a place, whose children are of the same kind.
    pub children: Option<Vec<TreeChildrenItem>>,
    pub place: i64,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

impl TreeChildrenItem {
    /// A value with its required members; the others are absent.
    #[must_use]
    #[inline]
    pub fn new(place: i64) -> Self {
        Self {
            name: Default::default(),
            children: Default::default(),
            place,
            extra: Default::default(),
        }
    }
}

codec::object! { both TreeChildrenItem { extra } Opt name, Opt children, Need place }

/// A list of itself and nothing else.
pub type Nested = Vec<Vec<Vec<Json>>>;
