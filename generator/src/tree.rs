//! The output: relative paths and texts.

use std::collections::BTreeMap;

/// The files of a generated crate: path with `/`, text.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Tree(pub BTreeMap<String, String>);
