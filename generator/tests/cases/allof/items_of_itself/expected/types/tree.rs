// @generated from openapi.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::super::runtime::codec;
use super::super::runtime::{Extra, Json};

/// `Tree` of the description.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Tree {
    pub name: Option<String>,
    /// Trees with a place, whose children are of the same kind.
    pub children: Option<Vec<TreeChildrenItem>>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

codec::read_object! {
    Tree { extra } Opt name = "name", Opt children = "children",
}

codec::write_object! {
    Tree { extra } Maybe name = "name", Maybe children = "children",
}

/// The type at `/components/schemas/Tree/properties/children/items`.
#[derive(Clone, Debug, PartialEq)]
pub struct TreeChildrenItem {
    pub name: Option<String>,
    /// Trees with a place, whose children are of the same kind.
    pub children: Option<Json>,
    pub place: i64,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

impl TreeChildrenItem {
    /// A value with its required members; the others are absent.
    #[must_use]
    pub fn new(place: i64) -> Self {
        Self {
            name: Default::default(),
            children: Default::default(),
            place,
            extra: Default::default(),
        }
    }
}

codec::read_object! {
    TreeChildrenItem { extra } Opt name = "name", Opt children = "children", Need place =
    "place",
}

codec::write_object! {
    TreeChildrenItem { extra } Maybe name = "name", Maybe children = "children", Always
    place = "place",
}
