//! The methods that OpenAPI 3.2 adds to a path item: `query`, and others by their names.

use super::asides::newer;
use super::carried;
use super::dialect::Dialect;
use super::edit::{noun, put, take};
use super::walk::{Walk, brief};
use crate::read::{Map, Node};
use crate::report::codes;

/// The methods that have a member of their own in a path item.
const FIXED: &[&str] = &[
    "get", "put", "post", "delete", "options", "head", "patch", "trace", "query",
];

/// Puts the operations of further methods under one extension, each with where it stood.
pub(super) fn collect(walk: &mut Walk<'_>, map: &mut Map) {
    let mut all = Map::default();
    if let Some(operation) = take(map, "query") {
        newer(walk, "query", "`query`", Dialect::V32);
        add(walk, &mut all, "QUERY", &["query"], operation);
    }
    match take(map, "additionalOperations") {
        None => {}
        Some(Node::Map(operations)) => {
            newer(
                walk,
                "additionalOperations",
                "`additionalOperations`",
                Dialect::V32,
            );
            for (method, operation) in operations.0 {
                additional(walk, map, &mut all, &method, operation);
            }
        }
        Some(other) => walk.find_at(
            "additionalOperations",
            codes::WRONG_NODE,
            format!("expected an object, found {}", noun(&other)),
            "it is left out; correct it in the description",
        ),
    }
    if !all.0.is_empty() {
        put(map, carried::METHODS, Node::Map(all));
    }
}

fn additional(walk: &mut Walk<'_>, item: &mut Map, all: &mut Map, method: &str, operation: Node) {
    let place = ["additionalOperations", method];
    if method.starts_with("x-") && !matches!(operation, Node::Map(_)) {
        return;
    }
    if !is_token(method) {
        walk.find_below(
            &place,
            codes::WRONG_NODE,
            format!("`{}` is no HTTP method", brief(method)),
            "the operation is left out; correct the name",
        );
        return;
    }
    let fixed = FIXED
        .iter()
        .find(|fixed| method == fixed.to_ascii_uppercase());
    let Some(fixed) = fixed else {
        return add(walk, all, method, &place, operation);
    };
    let taken = item.get(fixed).is_some() || all.get(method).is_some();
    walk.find_below(
        &place,
        codes::WRONG_NODE,
        format!("`{method}` stands under `additionalOperations`; its place is `{fixed}`"),
        if taken {
            "the operation is left out, as there is one in that place"
        } else {
            "it is read as if it stood there"
        },
    );
    match (taken, *fixed) {
        (true, _) => {}
        (false, "query") => add(walk, all, method, &place, operation),
        (false, fixed) => {
            walk.note(&[fixed], &place);
            put(item, fixed, operation);
        }
    }
}

fn add(walk: &mut Walk<'_>, all: &mut Map, method: &str, place: &[&str], operation: Node) {
    walk.note(&[carried::METHODS, method], place);
    put(all, method, operation);
}

/// Whether a text is a method as HTTP has them.
fn is_token(method: &str) -> bool {
    let allowed = |byte: u8| byte.is_ascii_alphanumeric() || b"!#$%&'*+-.^_`|~".contains(&byte);
    !method.is_empty() && method.bytes().all(allowed)
}
