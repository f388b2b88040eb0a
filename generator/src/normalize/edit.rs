//! Small edits of a mapping, and what its nodes are called.

use crate::read::{Map, Node};

/// Takes the value of `key` out.
pub(super) fn take(map: &mut Map, key: &str) -> Option<Node> {
    let index = map.0.iter().position(|(name, _)| name == key)?;
    Some(map.0.remove(index).1)
}

/// Puts `value` under `key`, in the place of what stood there.
pub(super) fn put(map: &mut Map, key: &str, value: Node) {
    match map.0.iter_mut().find(|(name, _)| name == key) {
        Some((_, old)) => *old = value,
        None => map.0.push((key.to_owned(), value)),
    }
}

/// Gives the member `old` the name `new`, in its place.
pub(super) fn rename(map: &mut Map, old: &str, new: &str) {
    if let Some((name, _)) = map.0.iter_mut().find(|(name, _)| name == old) {
        new.clone_into(name);
    }
}

/// The value of `key`, if it is text.
pub(super) fn text<'a>(map: &'a Map, key: &str) -> Option<&'a str> {
    map.get(key).and_then(Node::as_text)
}

/// What a person calls the node.
pub(super) fn noun(node: &Node) -> &'static str {
    match node {
        Node::Null => "null",
        Node::Bool(_) => "a truth value",
        Node::Number(_) => "a number",
        Node::Text(_) => "text",
        Node::List(_) => "a list",
        Node::Map(_) => "an object",
    }
}

/// A mapping of one member.
pub(super) fn single(key: &str, value: Node) -> Node {
    Node::Map(Map(vec![(key.to_owned(), value)]))
}

/// The empty object: a schema that allows every value.
pub(super) fn empty() -> Node {
    Node::Map(Map::default())
}

/// The mapping under `key`; an empty one is put where there is none.
pub(super) fn inner<'a>(map: &'a mut Map, key: &str) -> &'a mut Map {
    let found = map
        .0
        .iter()
        .position(|(name, node)| name == key && node.as_map().is_some());
    let index = found.unwrap_or_else(|| {
        take(map, key);
        map.0.push((key.to_owned(), empty()));
        map.0.len() - 1
    });
    match map.0.get_mut(index) {
        Some((_, Node::Map(inner))) => inner,
        _ => unreachable!("a mapping was found or put there"),
    }
}

/// How many nodes there are below a node, with itself.
pub(super) fn weight(node: &Node) -> usize {
    1 + match node {
        Node::List(items) => items.iter().map(weight).sum(),
        Node::Map(map) => map.0.iter().map(|(_, node)| weight(node)).sum(),
        _ => 0,
    }
}
