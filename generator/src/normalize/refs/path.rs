//! Places inside a document, by JSON Pointer.

use crate::read::{Map, Node, percent_decode};
use crate::report::{Pointer, escaped, unescaped};

/// The tokens of a JSON Pointer.
pub(in crate::normalize) fn split(path: &str) -> Vec<String> {
    path.split('/').skip(1).map(unescaped).collect()
}

/// The place at `tokens` below another.
pub(in crate::normalize) fn below<'a>(
    start: &Pointer,
    tokens: impl IntoIterator<Item = &'a str>,
) -> Pointer {
    let start = start.clone();
    tokens
        .into_iter()
        .fold(start, |pointer, token| pointer.join(token))
}

/// The tokens of a reference into the same document.
pub(in crate::normalize) fn tokens(reference: &str) -> Option<Vec<String>> {
    let path = percent_decode(reference.strip_prefix('#')?)?;
    path.starts_with('/').then(|| split(&path))
}

/// The node at `path` below a mapping.
pub(in crate::normalize) fn find<'a>(root: &'a Map, path: &[String]) -> Option<&'a Node> {
    let (first, rest) = path.split_first()?;
    rest.iter()
        .try_fold(root.get(first)?, |node, token| child(node, token))
}

/// A member or an item.
pub(in crate::normalize) fn child<'a>(node: &'a Node, token: &str) -> Option<&'a Node> {
    match node {
        Node::Map(map) => map.get(token),
        Node::List(list) => list.get(token.parse::<usize>().ok()?),
        _ => None,
    }
}

/// The text of a node's `$ref`.
pub(in crate::normalize) fn reference(node: &Node) -> Option<&str> {
    node.as_map()?.get("$ref")?.as_text()
}

/// The same, if nothing stands beside it.
pub(in crate::normalize) fn only_reference(map: &Map) -> Option<&str> {
    match map.0.as_slice() {
        [(key, Node::Text(reference))] if key == "$ref" => Some(reference),
        _ => None,
    }
}

/// Whether it is a reference and nothing stands beside that.
pub(in crate::normalize) fn is_only_reference(node: &Node) -> bool {
    node.as_map()
        .is_some_and(|map| only_reference(map).is_some())
}

/// Section and key, where a place is that of a component of the description.
pub(in crate::normalize) fn component(place: &Pointer) -> Option<[String; 2]> {
    let (section, key) = place.path.strip_prefix("/components/")?.split_once('/')?;
    let is_one = place.file == 0 && !key.contains('/');
    is_one.then(|| [section, key].map(unescaped))
}

/// Whether a place in another file holds components of a section other than `section`.
pub(in crate::normalize) fn is_of_other_kind(place: &Pointer, section: &str) -> bool {
    match split(&place.path).as_slice() {
        [first, found, _] => first == "components" && found != section,
        _ => false,
    }
}

/// A reference to a component, in the one spelling that later stages read.
pub(in crate::normalize) fn spell(section: &str, key: &str) -> String {
    format!("#/components/{section}/{}", escaped(key))
}
