//! Components that are only references, in a circle.

use super::path::tokens;
use crate::read::Map;
use std::collections::{HashMap, HashSet};

/// The keys of a section whose references lead back to themselves.
pub(super) fn cyclic(section: &str, entries: &Map) -> Vec<String> {
    let next: HashMap<&str, String> = entries
        .0
        .iter()
        .filter_map(|(key, node)| {
            let reference = node.as_map()?.get("$ref")?.as_text()?;
            match tokens(reference.strip_prefix('#')?)?.as_slice() {
                [first, second, target] if first == "components" && second == section => {
                    Some((key.as_str(), target.clone()))
                }
                _ => None,
            }
        })
        .collect();
    let mut settled: HashSet<&str> = HashSet::new();
    let mut cyclic = Vec::new();
    for start in next.keys().copied() {
        let mut chain = Vec::new();
        let mut at = start;
        while let Some((key, target)) = next.get_key_value(at) {
            if let Some(from) = chain.iter().position(|seen| seen == key) {
                let circle = chain.iter().skip(from);
                cyclic.extend(circle.map(|key: &&str| (*key).to_owned()));
                break;
            }
            if !settled.insert(key) {
                break;
            }
            chain.push(*key);
            at = target;
        }
    }
    cyclic
}
