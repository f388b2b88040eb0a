//! Schemas: what 2.0 spells otherwise.

use crate::normalize::edit::{put, rename, single, text};
use crate::read::{Map, Node};

/// A schema as 3.0 writes it. References are left to [`settle`](super::moved::settle).
pub(super) fn schema(node: Node) -> Node {
    match node {
        Node::Map(mut map) => {
            keywords(&mut map);
            Node::Map(map)
        }
        node => node,
    }
}

/// The same for the keywords of a schema that stand in another object.
pub(super) fn keywords(map: &mut Map) {
    nullable(map);
    file(map);
    discriminator(map);
    for (key, node) in &mut map.0 {
        match (key.as_str(), node) {
            ("properties", Node::Map(members)) => {
                members.0.iter_mut().for_each(|(_, node)| below(node));
            }
            ("allOf" | "oneOf" | "anyOf", Node::List(list)) => list.iter_mut().for_each(below),
            ("items" | "additionalProperties" | "not", node) => below(node),
            _ => {}
        }
    }
}

fn below(node: &mut Node) {
    if let Node::Map(map) = node {
        keywords(map);
    }
}

/// `x-nullable: true` is how 2.0 documents say what 3.0 has a word for.
fn nullable(map: &mut Map) {
    for key in ["x-nullable", "x-isnullable"] {
        if map.get(key) == Some(&Node::Bool(true)) && map.get("nullable").is_none() {
            rename(map, key, "nullable");
        }
    }
}

/// `type: file`: bytes.
fn file(map: &mut Map) {
    if text(map, "type") == Some("file") {
        put(map, "type", Node::Text("string".to_owned()));
        put(map, "format", Node::Text("binary".to_owned()));
    }
}

/// `discriminator: petType`.
fn discriminator(map: &mut Map) {
    if let Some(name) = text(map, "discriminator") {
        let name = Node::Text(name.to_owned());
        put(map, "discriminator", single("propertyName", name));
    }
}
