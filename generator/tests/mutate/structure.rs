//! Changes to the tree of a description.

use super::{Choices, Seed, words};
use specwright_build::read::{Map, Node};

/// The most changes to one description.
const MOST: usize = 12;
/// How many levels a node is put below, at most; the reader's limit is 256.
const DEEP: usize = 120;

/// Some changes, at places of the tree that the bytes choose.
pub fn change(root: &mut Node, seeds: &[Seed], choices: &mut Choices<'_>) {
    for _ in 0..=choices.below(MOST) {
        if choices.is_done() {
            return;
        }
        let count = count(root);
        let chosen = choices.below(count);
        let other = part(root, seeds, choices);
        let pointer = pointer(root, choices.below(count));
        if let Some(node) = find(root, &mut { chosen }) {
            change_node(node, other, pointer, choices);
        }
    }
}

/// A part of this description or of another one.
fn part(root: &Node, seeds: &[Seed], choices: &mut Choices<'_>) -> Node {
    let from = match choices.below(2) {
        0 => Some(root),
        _ => choices.among(seeds).map(|seed| &seed.root),
    };
    let Some(mut from) = from.cloned() else {
        return Node::Null;
    };
    let chosen = choices.below(count(&from));
    find(&mut from, &mut { chosen }).map_or(Node::Null, |node| std::mem::replace(node, Node::Null))
}

fn change_node(node: &mut Node, other: Node, pointer: String, choices: &mut Choices<'_>) {
    match choices.below(12) {
        0 => *node = words::strange(choices.below(512)),
        1 => *node = other,
        2 => remove(node, choices),
        3 => put(node, words::key(choices.below(512)), other),
        4 => {
            let key = words::key(choices.below(512));
            put(node, key, words::strange(choices.below(512)));
        }
        5 => rename(node, choices),
        6 => *node = map([("$ref", Node::Text(pointer))]),
        7 => put(node, "$ref".to_owned(), Node::Text(pointer)),
        8 => {
            let reference = words::reference(choices.below(256));
            *node = map([("$ref", Node::Text(reference))]);
        }
        9 => wrap(node, other, choices),
        10 => repeat(node, choices),
        _ => put(node, "type".to_owned(), kind(choices)),
    }
}

fn kind(choices: &mut Choices<'_>) -> Node {
    const KINDS: [&str; 8] = [
        "string", "integer", "number", "boolean", "object", "array", "null", "file",
    ];
    let mut name = || Node::Text(KINDS[choices.below(KINDS.len())].to_owned());
    let (first, second) = (name(), name());
    match choices.below(2) {
        0 => first,
        _ => Node::List(vec![first, second]),
    }
}

fn remove(node: &mut Node, choices: &mut Choices<'_>) {
    match node {
        Node::Map(Map(members)) if !members.is_empty() => {
            members.remove(choices.below(members.len()));
        }
        Node::List(items) if !items.is_empty() => {
            items.remove(choices.below(items.len()));
        }
        other => *other = Node::Null,
    }
}

/// A member of a mapping, or an item of a list. A key may stand twice: what is written is not always well-formed.
fn put(node: &mut Node, key: String, value: Node) {
    match node {
        Node::Map(Map(members)) => match members.iter_mut().find(|(name, _)| *name == key) {
            Some((_, old)) => *old = value,
            None => members.push((key, value)),
        },
        Node::List(items) => items.push(value),
        other => *other = Node::Map(Map(vec![(key, value)])),
    }
}

fn rename(node: &mut Node, choices: &mut Choices<'_>) {
    let Node::Map(Map(members)) = node else {
        return;
    };
    let chosen = choices.below(members.len());
    if let Some((name, _)) = members.get_mut(chosen) {
        *name = words::key(choices.below(512));
    }
}

fn wrap(node: &mut Node, other: Node, choices: &mut Choices<'_>) {
    let inner = std::mem::replace(node, Node::Null);
    *node = match choices.below(8) {
        0 => map([("allOf", Node::List(vec![inner, other]))]),
        1 => map([("oneOf", Node::List(vec![inner, other]))]),
        2 => map([("anyOf", Node::List(vec![inner, other]))]),
        3 => map([("type", Node::Text("array".to_owned())), ("items", inner)]),
        4 => map([
            ("type", Node::Text("object".to_owned())),
            ("additionalProperties", inner),
        ]),
        5 => Node::List(vec![inner]),
        6 => map([("properties", map([("a", inner), ("A", other)]))]),
        _ => deep(inner, choices),
    };
}

fn deep(mut inner: Node, choices: &mut Choices<'_>) -> Node {
    const WAYS: [&str; 5] = [
        "items",
        "allOf",
        "oneOf",
        "properties",
        "additionalProperties",
    ];
    let way = WAYS[choices.below(WAYS.len())];
    for _ in 0..choices.below(DEEP) {
        inner = match way {
            "properties" => map([(way, map([("a", inner)]))]),
            "items" | "additionalProperties" => map([(way, inner)]),
            _ => map([(way, Node::List(vec![inner]))]),
        };
    }
    inner
}

fn repeat(node: &mut Node, choices: &mut Choices<'_>) {
    let times = choices.below(40);
    match node {
        Node::List(items) => {
            if let Some(last) = items.last().cloned() {
                items.extend(std::iter::repeat_n(last, times));
            }
        }
        Node::Map(Map(members)) => {
            if let Some((name, value)) = members.last().cloned() {
                let numbered = (0..times).map(|number| (format!("{name}{number}"), value.clone()));
                members.extend(numbered);
            }
        }
        _ => {}
    }
}

fn map<const N: usize>(members: [(&str, Node); N]) -> Node {
    let members = members.into_iter();
    Node::Map(Map(members
        .map(|(name, value)| (name.to_owned(), value))
        .collect()))
}

fn count(node: &Node) -> usize {
    1 + match node {
        Node::List(items) => items.iter().map(count).sum(),
        Node::Map(map) => map.0.iter().map(|(_, value)| count(value)).sum(),
        _ => 0,
    }
}

/// The node of that number, in document order.
fn find<'a>(node: &'a mut Node, left: &mut usize) -> Option<&'a mut Node> {
    if *left == 0 {
        return Some(node);
    }
    *left -= 1;
    match node {
        Node::List(items) => items.iter_mut().find_map(|item| find(item, left)),
        Node::Map(map) => map.0.iter_mut().find_map(|(_, value)| find(value, left)),
        _ => None,
    }
}

/// A reference to the node of that number.
fn pointer(root: &Node, mut number: usize) -> String {
    fn walk(node: &Node, left: &mut usize, path: &str) -> Option<String> {
        if *left == 0 {
            return Some(path.to_owned());
        }
        *left -= 1;
        match node {
            Node::List(items) => {
                let mut items = items.iter().enumerate();
                items.find_map(|(index, item)| walk(item, left, &format!("{path}/{index}")))
            }
            Node::Map(map) => map.0.iter().find_map(|(name, value)| {
                let name = name.replace('~', "~0").replace('/', "~1");
                walk(value, left, &format!("{path}/{name}"))
            }),
            _ => None,
        }
    }
    walk(root, &mut number, "#").unwrap_or_default()
}

/// The tree as JSON, cut off at `longest`.
pub fn json(root: &Node, longest: usize) -> String {
    let mut text = String::new();
    write(root, longest, &mut text);
    text
}

fn write(node: &Node, longest: usize, out: &mut String) {
    if out.len() > longest {
        return;
    }
    match node {
        Node::Null => out.push_str("null"),
        Node::Bool(flag) => out.push_str(if *flag { "true" } else { "false" }),
        Node::Number(number) => out.push_str(&number.0),
        Node::Text(text) => quote(text, out),
        Node::List(items) => {
            out.push('[');
            for (index, item) in items.iter().enumerate() {
                out.push_str(if index == 0 { "" } else { "," });
                write(item, longest, out);
            }
            out.push(']');
        }
        Node::Map(map) => {
            out.push('{');
            for (index, (name, value)) in map.0.iter().enumerate() {
                out.push_str(if index == 0 { "" } else { "," });
                quote(name, out);
                out.push_str(": ");
                write(value, longest, out);
            }
            out.push('}');
        }
    }
}

fn quote(text: &str, out: &mut String) {
    out.push('"');
    for character in text.chars() {
        match character {
            '"' | '\\' => out.extend(['\\', character]),
            control if u32::from(control) < 0x20 => {
                out.push_str(&format!("\\u{:04x}", u32::from(control)))
            }
            other => out.push(other),
        }
    }
    out.push('"');
}
