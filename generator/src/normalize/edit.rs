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

/// Puts `node` under `path`; mappings are made on the way where there are none.
pub(super) fn insert(map: &mut Map, path: &[&str], key: &str, node: Node) {
    let Some((first, rest)) = path.split_first() else {
        return put(map, key, node);
    };
    let mut inner = match take(map, first) {
        Some(Node::Map(inner)) => inner,
        _ => Map::default(),
    };
    insert(&mut inner, rest, key, node);
    map.0.push(((*first).to_owned(), Node::Map(inner)));
}
