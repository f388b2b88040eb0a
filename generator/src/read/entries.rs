//! A mapping in the making: unique keys, and what `<<` brings in.

use super::failure::Failure;
use super::{Map, Node};
use crate::report::codes;
use saphyr_parser::Marker;
use std::collections::HashSet;

/// Mappings up to this size are searched; longer ones are sorted.
const SHORT: usize = 12;

#[derive(Default)]
pub(super) struct Entries {
    map: Map,
    /// Where each key of `map` stands.
    marks: Vec<Marker>,
    /// Mappings that `<<` brings in; the mapping's own keys win, then the earlier.
    merged: Vec<(String, Node)>,
}

impl Entries {
    pub(super) fn add(&mut self, key: String, mark: Marker, is_merge: bool, node: Node) {
        match node {
            Node::Map(map) if is_merge => self.merged.extend(map.0),
            Node::List(items) if is_merge && items.iter().all(|item| item.as_map().is_some()) => {
                let maps = items.into_iter().filter_map(|item| match item {
                    Node::Map(map) => Some(map.0),
                    _ => None,
                });
                self.merged.extend(maps.flatten());
            }
            node => {
                self.map.0.push((key, node));
                self.marks.push(mark);
            }
        }
    }

    pub(super) fn finish(mut self) -> Result<Map, Failure> {
        if let Some((first, second)) = self.duplicate() {
            let key = &self.map.0[second].0;
            let line = self.marks[first].line();
            let message = format!("the key `{key}` stands in this mapping already, in line {line}");
            let help = "remove one of the two, or give it another name";
            let mark = self.marks[second];
            return Err(Failure::at(codes::DUPLICATE_KEY, mark, message, help));
        }
        if !self.merged.is_empty() {
            let mut known: HashSet<String> =
                self.map.0.iter().map(|(key, _)| key.clone()).collect();
            let new = self.merged.into_iter();
            self.map
                .0
                .extend(new.filter(|(key, _)| known.insert(key.clone())));
        }
        Ok(self.map)
    }

    /// The first key that stands twice: both its indices.
    fn duplicate(&self) -> Option<(usize, usize)> {
        let entries = &self.map.0;
        if entries.len() <= SHORT {
            return (1..entries.len()).find_map(|second| {
                let first = entries[..second]
                    .iter()
                    .position(|(key, _)| *key == entries[second].0);
                first.map(|first| (first, second))
            });
        }
        let mut order: Vec<usize> = (0..entries.len()).collect();
        order.sort_by(|left, right| entries[*left].0.cmp(&entries[*right].0));
        let pairs = order
            .windows(2)
            .filter(|pair| entries[pair[0]].0 == entries[pair[1]].0);
        pairs
            .map(|pair| (pair[0], pair[1]))
            .min_by_key(|(_, second)| *second)
    }
}
