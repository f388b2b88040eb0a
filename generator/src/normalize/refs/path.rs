//! Places inside a document, by JSON Pointer.

use crate::read::{Map, Node, percent_decode};
use crate::report::Pointer;

/// The tokens of a pointer that stands in a fragment: percent-decoded and unescaped. `None`: it is no pointer.
pub(in crate::normalize) fn tokens(fragment: &str) -> Option<Vec<String>> {
    let path = percent_decode(fragment)?;
    path.starts_with('/').then(|| split(&path))
}

/// The tokens of a JSON Pointer.
pub(in crate::normalize) fn split(path: &str) -> Vec<String> {
    let token = |text: &str| text.replace("~1", "/").replace("~0", "~");
    path.split('/').skip(1).map(token).collect()
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

/// The node at a JSON Pointer.
pub(in crate::normalize) fn find<'a>(root: &'a Node, path: &str) -> Option<&'a Node> {
    let mut tokens = split(path).into_iter();
    tokens.try_fold(root, |node, token| child(node, &token))
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

/// A reference to a component, in the one spelling that later stages read.
pub(in crate::normalize) fn spell(section: &str, key: &str) -> String {
    let key = key.replace('~', "~0").replace('/', "~1");
    format!("#/components/{section}/{key}")
}
