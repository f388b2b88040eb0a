// @generated from openapi.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::runtime::codec;
use super::runtime::{Extra, Map};

/// `Stock` of the description.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Stock {
    /// How many there are of each.
    pub counts: Option<Map<i64>>,
    pub shelves: Option<Map<Shelf>>,
    pub anything: Option<Map>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

codec::object! { both Stock { extra } Opt counts, Opt shelves, Opt anything }

/// A list of names.
pub type Shelf = Vec<Option<String>>;
