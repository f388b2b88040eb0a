//! Components that are only references, in a circle.

use std::collections::{HashMap, HashSet};

/// The keys of a section whose references lead back to themselves. `next` says which key each leads to.
pub(super) fn cyclic(next: &HashMap<&str, String>) -> Vec<String> {
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
