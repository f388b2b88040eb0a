//! Path items that are only a reference: what they refer to takes their place.

use super::edit::put;
use super::refs::{find, tokens};
use super::walk::{Walk, brief};
use crate::read::{Map, Node};
use crate::report::{Pointer, codes};

const PLACES: &[&str] = &["paths", "x-webhooks", "webhooks"];

/// Puts every path item that is referred to where the reference stands; broken ones are left out.
pub(super) fn inline(walk: &mut Walk<'_>, root: &mut Map) {
    for place in PLACES {
        let Some(Node::Map(items)) = root.get(place) else {
            continue;
        };
        let found: Vec<(usize, Outcome)> = items
            .0
            .iter()
            .enumerate()
            .filter_map(|(index, (_, node))| Some((index, follow(root, node)?)))
            .collect();
        apply(walk, root, place, found);
    }
}

/// Puts every callback of an operation that is referred to where the reference stands; broken ones are left out.
pub(super) fn inline_callbacks(walk: &mut Walk<'_>, root: &mut Map) {
    let mut found: Vec<([String; 4], Outcome)> = Vec::new();
    for (at, node) in callbacks(root) {
        found.extend(follow(root, node).map(|outcome| (at, outcome)));
    }
    for (at, outcome) in found {
        let [place, path, method, name] = &at;
        let keys = [place.as_str(), path, method, "callbacks"];
        let Some(all) = keys
            .iter()
            .try_fold(&mut *root, |map, key| member(map, key))
        else {
            continue;
        };
        match outcome {
            Outcome::Found(item, reached) => {
                let now = keys.iter().fold(Pointer::root(), |at, key| at.join(key));
                moved(walk, &Node::Null, &reached, &now.join(name), &item);
                put(all, name, Node::Map(item));
            }
            Outcome::Broken(code, message) => {
                super::edit::take(all, name);
                let below = [place, path, method, "callbacks", name];
                let help = "the callback is left out; correct the reference";
                walk.find_below(&below, code, message, help);
            }
        }
    }
}

/// Every callback of every operation: its place, its path, its method and its name.
fn callbacks(root: &Map) -> Vec<([String; 4], &Node)> {
    let mut all = Vec::new();
    for place in PLACES {
        let items = root.get(place).and_then(Node::as_map);
        for (path, item) in items.iter().flat_map(|items| &items.0) {
            for (method, operation) in item.as_map().iter().flat_map(|item| &item.0) {
                let named = operation
                    .as_map()
                    .and_then(|operation| operation.get("callbacks"));
                for (name, node) in named.and_then(Node::as_map).iter().flat_map(|map| &map.0) {
                    let at = [*place, path, method, name].map(str::to_owned);
                    all.push((at, node));
                }
            }
        }
    }
    all
}

fn member<'m>(map: &'m mut Map, key: &str) -> Option<&'m mut Map> {
    match map.0.iter_mut().find(|(name, _)| name == key) {
        Some((_, Node::Map(inner))) => Some(inner),
        _ => None,
    }
}

enum Outcome {
    /// The path item, and the reference that leads to it.
    Found(Map, String),
    Broken(codes::Kind, String),
}

fn reference(node: &Node) -> Option<&str> {
    node.as_map()?.get("$ref")?.as_text()
}

/// The path item at the end of a chain of references; `None` where there is no reference.
fn follow(root: &Map, node: &Node) -> Option<Outcome> {
    const LONGEST: usize = 64;
    let first = reference(node)?;
    let mut reached = first.to_owned();
    for _ in 0..LONGEST {
        if !reached.starts_with('#') {
            let message = format!("`{}` leads into another file", brief(&reached));
            return Some(Outcome::Broken(codes::EXTERNAL_REF, message));
        }
        let target = tokens(&reached).and_then(|path| find(root, &path));
        let Some(Node::Map(target)) = target else {
            let message = format!("`{}` leads nowhere", brief(&reached));
            return Some(Outcome::Broken(codes::DANGLING_REF, message));
        };
        match target.get("$ref").and_then(Node::as_text) {
            Some(next) => next.clone_into(&mut reached),
            None => return Some(Outcome::Found(item(node, target), reached)),
        }
    }
    let message = format!("`{}` leads back to itself", brief(first));
    Some(Outcome::Broken(codes::CYCLIC_REF, message))
}

/// The target with what stands beside the reference.
fn item(node: &Node, target: &Map) -> Map {
    let mut item = target.clone();
    for (key, beside) in node.as_map().iter().flat_map(|map| &map.0) {
        if key != "$ref" {
            put(&mut item, key, beside.clone());
        }
    }
    item
}

fn apply(walk: &mut Walk<'_>, root: &mut Map, place: &str, found: Vec<(usize, Outcome)>) {
    let Some(Node::Map(mut items)) = take_in_place(root, place) else {
        return;
    };
    for (index, outcome) in found.into_iter().rev() {
        match outcome {
            Outcome::Found(item, reached) => {
                if let Some((key, node)) = items.0.get_mut(index) {
                    moved(
                        walk,
                        node,
                        &reached,
                        &Pointer::root().join(place).join(key),
                        &item,
                    );
                    *node = Node::Map(item);
                }
            }
            Outcome::Broken(code, message) => {
                let (key, _) = items.0.remove(index);
                let help = "the path is left out; correct the reference";
                walk.find_below(&[place, &key], code, message, help);
            }
        }
    }
    put(root, place, Node::Map(items));
}

/// Notes where the members of a path item stood; the path itself stays where it is.
fn moved(walk: &mut Walk<'_>, node: &Node, reached: &str, now: &Pointer, item: &Map) {
    let tokens = tokens(reached).unwrap_or_default();
    let before = (tokens.iter()).fold(Pointer::root(), |pointer, token| pointer.join(token));
    for (key, _) in &item.0 {
        if node.as_map().is_none_or(|beside| beside.get(key).is_none()) {
            walk.moves().again(&before.join(key), &now.join(key));
        }
    }
}

fn take_in_place(root: &mut Map, place: &str) -> Option<Node> {
    let (_, node) = root.0.iter_mut().find(|(key, _)| key == place)?;
    Some(std::mem::replace(node, Node::Null))
}
