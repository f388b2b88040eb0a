//! Members of large mappings by name: thousands of references lead through `paths`, and each would look through all of it.

use super::path::{child, split};
use crate::read::{Map, Node};
use std::cell::RefCell;
use std::collections::HashMap;

/// Smaller mappings are looked through.
const LARGE: usize = 32;

/// Where the members of the large mappings stand that were asked for, by the addresses of the mappings: those must stay where they are.
#[derive(Default)]
pub(in crate::normalize) struct Index(RefCell<HashMap<usize, HashMap<String, usize>>>);

impl Index {
    /// The node at a JSON Pointer.
    pub fn node_at<'a>(&self, root: &'a Node, path: &str) -> Option<&'a Node> {
        let mut tokens = split(path).into_iter();
        tokens.try_fold(root, |node, token| self.child(node, &token))
    }

    /// A member or an item.
    pub fn child<'a>(&self, node: &'a Node, token: &str) -> Option<&'a Node> {
        match node {
            Node::Map(map) if map.0.len() > LARGE => self.member(map, token),
            other => child(other, token),
        }
    }

    fn member<'a>(&self, map: &'a Map, token: &str) -> Option<&'a Node> {
        let mut known = self.0.borrow_mut();
        let members = known
            .entry(std::ptr::from_ref(map).addr())
            .or_insert_with(|| {
                let keys = map.0.iter().enumerate();
                keys.map(|(at, (key, _))| (key.clone(), at)).collect()
            });
        let (key, node) = map.0.get(*members.get(token)?)?;
        (key == token).then_some(node)
    }
}

#[cfg(test)]
mod tests {
    use super::{Index, LARGE};
    use crate::read::{Map, Node};

    #[test]
    fn small_and_large_mappings_give_the_same_members() {
        for size in [1, LARGE, LARGE + 1, 1000] {
            let keys = (0..size).map(|number| format!("/{number}~"));
            let entries = keys.map(|key| (key.clone(), Node::Text(key)));
            let map = Map(entries.collect());
            let root = Node::List(vec![Node::Map(map)]);
            let index = Index::default();
            for number in 0..size {
                let found = index.node_at(&root, &format!("/0/~1{number}~0"));
                assert_eq!(found, Some(&Node::Text(format!("/{number}~"))));
            }
            assert_eq!(index.node_at(&root, &format!("/0/~1{size}~0")), None);
        }
    }
}
