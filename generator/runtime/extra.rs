use super::map::{entries, Iter, Map};
use super::Json;
use serde::de::{Deserialize, Deserializer};
use serde::ser::{Serialize, Serializer};
use std::collections::btree_map;

/// Members by name that the description does not know. Empty, it costs one word.
///
/// ```
/// # use specwright_runtime::Extra;
/// let mut extra: Extra<i64> = Extra::new();
/// extra.insert("new_member", 1);
/// assert_eq!(extra.get("new_member"), Some(&1));
/// ```
#[derive(Clone, Debug, PartialEq)]
// One word where a map has three: nearly every struct has one of these, and nearly all are empty.
pub struct Extra<T = Json>(Option<Box<Map<T>>>);

impl<T> Extra<T> {
    /// Nothing.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self(None)
    }

    /// Whether there is nothing.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// How many there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.0.as_ref().map_or(0, |map| map.len())
    }

    /// The value of a name.
    #[must_use]
    pub fn get(&self, name: &str) -> Option<&T> {
        self.0.as_ref()?.get(name)
    }

    /// Whether a name is there.
    #[must_use]
    pub fn contains_key(&self, name: &str) -> bool {
        self.get(name).is_some()
    }

    /// Sets a name's value, and gives the one that it had.
    pub fn insert(&mut self, name: impl Into<String>, value: T) -> Option<T> {
        self.0.get_or_insert_with(Box::default).insert(name, value)
    }

    /// Takes a name out.
    pub fn remove(&mut self, name: &str) -> Option<T> {
        let value = self.0.as_mut()?.remove(name);
        if self.is_empty() {
            self.0 = None;
        }
        value
    }

    /// Names and values, in the order of the names.
    #[must_use]
    pub fn iter(&self) -> Iter<'_, T> {
        self.0.as_ref().map(|map| map.iter()).unwrap_or_default()
    }
}

impl<T> IntoIterator for Extra<T> {
    type Item = (String, T);
    type IntoIter = btree_map::IntoIter<String, T>;

    fn into_iter(self) -> Self::IntoIter {
        self.0.map(|map| *map).unwrap_or_default().into_iter()
    }
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for Extra<T> {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        let map = Map::deserialize(from)?;
        Ok(Self(if map.is_empty() {
            None
        } else {
            Some(Box::new(map))
        }))
    }
}

entries!(Extra);
