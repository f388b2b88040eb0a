use super::Json;
use serde::de::{Deserialize, Deserializer};
use serde::ser::{Serialize, Serializer};
use std::collections::btree_map::{self, BTreeMap};

/// An object that is only a map.
///
/// ```
/// # use specwright_runtime::Map;
/// let mut map: Map<i64> = Map::new();
/// map.insert("a name", 1);
/// assert_eq!(map.get("a name"), Some(&1));
/// ```
#[derive(Clone, Debug, PartialEq)]
pub struct Map<T = Json>(BTreeMap<String, T>);

impl<T> Map<T> {
    /// Nothing.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self(BTreeMap::new())
    }

    /// Whether there is nothing.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// How many there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// The value of a name.
    #[must_use]
    pub fn get(&self, name: &str) -> Option<&T> {
        self.0.get(name)
    }

    /// Whether a name is there.
    #[must_use]
    pub fn contains_key(&self, name: &str) -> bool {
        self.0.contains_key(name)
    }

    /// Sets a name's value, and gives the one that it had.
    pub fn insert(&mut self, name: impl Into<String>, value: T) -> Option<T> {
        self.0.insert(name.into(), value)
    }

    /// Takes a name out.
    pub fn remove(&mut self, name: &str) -> Option<T> {
        self.0.remove(name)
    }

    /// Names and values, in the order of the names.
    #[must_use]
    pub fn iter(&self) -> Iter<'_, T> {
        Iter(Some(self.0.iter()))
    }
}

/// Names and values, in the order of the names.
#[derive(Clone, Debug)]
pub struct Iter<'a, T>(Option<btree_map::Iter<'a, String, T>>);

impl<T> Default for Iter<'_, T> {
    fn default() -> Self {
        Self(None)
    }
}

impl<'a, T> Iterator for Iter<'a, T> {
    type Item = (&'a String, &'a T);

    fn next(&mut self) -> Option<Self::Item> {
        self.0.as_mut()?.next()
    }
}

impl<T> IntoIterator for Map<T> {
    type Item = (String, T);
    type IntoIter = btree_map::IntoIter<String, T>;

    fn into_iter(self) -> Self::IntoIter {
        self.0.into_iter()
    }
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for Map<T> {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        BTreeMap::deserialize(from).map(Self)
    }
}

/// What all that hold names and values can do, by what they have of their own.
macro_rules! entries {
    ($name:ident) => {
        impl<T> Default for $name<T> {
            fn default() -> Self {
                Self::new()
            }
        }

        impl<'a, T> IntoIterator for &'a $name<T> {
            type Item = (&'a String, &'a T);
            type IntoIter = Iter<'a, T>;

            fn into_iter(self) -> Iter<'a, T> {
                self.iter()
            }
        }

        impl<K: Into<String>, T> FromIterator<(K, T)> for $name<T> {
            fn from_iter<I: IntoIterator<Item = (K, T)>>(entries: I) -> Self {
                let mut all = Self::new();
                for (name, value) in entries {
                    all.insert(name, value);
                }
                all
            }
        }

        impl<K: Into<String>, T, const N: usize> From<[(K, T); N]> for $name<T> {
            fn from(entries: [(K, T); N]) -> Self {
                entries.into_iter().collect()
            }
        }

        impl<T: Serialize> Serialize for $name<T> {
            fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
                to.collect_map(self)
            }
        }
    };
}
pub(super) use entries;

entries!(Map);
