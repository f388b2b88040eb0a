//! `type` as a list: null beside one type, or a union of what each type says.

use super::asides::newer;
use super::dialect::Dialect::V31;
use super::edit::{noun, put, take, text};
use super::numbers::whole;
use super::walk::Walk;
use crate::read::{Map, Node};
use crate::report::codes;

/// A type of the list and its place there.
type Named = (usize, String);

/// The keywords that speak about values of one type.
const KEYWORDS: &[(&[&str], &[&str])] = &[
    (
        &["object"],
        &[
            "properties",
            "required",
            "additionalProperties",
            "unevaluatedProperties",
            "patternProperties",
            "minProperties",
            "maxProperties",
            "propertyNames",
            "dependentRequired",
            "dependentSchemas",
        ],
    ),
    (
        &["array"],
        &[
            "items",
            "prefixItems",
            "unevaluatedItems",
            "minItems",
            "maxItems",
            "uniqueItems",
            "contains",
            "minContains",
            "maxContains",
        ],
    ),
    (
        &["string"],
        &[
            "minLength",
            "maxLength",
            "pattern",
            "contentEncoding",
            "contentMediaType",
            "contentSchema",
        ],
    ),
    (
        &["integer", "number"],
        &[
            "minimum",
            "maximum",
            "exclusiveMinimum",
            "exclusiveMaximum",
            "multipleOf",
        ],
    ),
];

/// Formats of numbers; all others are formats of texts.
const NUMERIC: &[&str] = &[
    "int8",
    "int16",
    "int32",
    "int64",
    "uint8",
    "uint16",
    "uint32",
    "uint64",
    "float",
    "double",
    "decimal",
    "decimal128",
    "double-int",
    "unixtime",
];

/// `type: [string, "null"]` → `nullable`; several types → `anyOf`.
pub(super) fn repair(walk: &mut Walk<'_>, map: &mut Map) {
    let Some(Node::List(list)) = map.get("type") else {
        return;
    };
    let list = list.clone();
    newer(walk, "type", "a list as `type`", V31);
    let (nulls, mut types): (Vec<Named>, Vec<Named>) = names(walk, &list)
        .into_iter()
        .partition(|(_, name)| name == "null");
    if types.iter().any(|(_, name)| name == "number") {
        types.retain(|(_, name)| name != "integer");
    }
    if !nulls.is_empty() {
        put(map, "nullable", Node::Bool(true));
    }
    match types.as_slice() {
        [] if nulls.is_empty() => {
            take(map, "type");
            walk.find_at(
                "type",
                codes::WRONG_NODE,
                "the list of types is empty",
                "any value is taken; name the types",
            );
        }
        [] => put(map, "type", Node::Text("null".to_owned())),
        [(_, name)] => put(map, "type", Node::Text(name.clone())),
        types => several(walk, map, types, !nulls.is_empty()),
    }
}

/// The names in the list, each once.
fn names(walk: &mut Walk<'_>, list: &[Node]) -> Vec<Named> {
    let mut names: Vec<Named> = Vec::with_capacity(list.len());
    for (index, node) in list.iter().enumerate() {
        let name = match node {
            Node::Null => "null",
            Node::Text(name) => name.as_str(),
            other => {
                walk.find_below(
                    &["type", &index.to_string()],
                    codes::WRONG_NODE,
                    format!("expected the name of a type, found {}", noun(other)),
                    "it is left out; correct it in the description",
                );
                continue;
            }
        };
        if !names.iter().any(|(_, known)| known == name) {
            names.push((index, name.to_owned()));
        }
    }
    names
}

fn several(walk: &mut Walk<'_>, map: &mut Map, types: &[Named], with_null: bool) {
    take(map, "type");
    let decides = ["allOf", "oneOf", "anyOf"]
        .into_iter()
        .find(|key| map.get(key).is_some());
    if let Some(decides) = decides {
        walk.find_counted(
            "type",
            codes::CONSTRAINT,
            &format!("several types beside `{decides}` are not checked; its schemas say the types"),
            "no change is needed",
        );
        return;
    }
    let branches = branches(walk, map, types);
    match (branches.as_slice(), is_any(types)) {
        (branches, true) if branches.iter().all(|(_, map)| map.0.len() == 1) => {
            if with_null {
                take(map, "nullable");
            }
        }
        ([(_, only)], _) => map.0.extend(only.0.clone()),
        _ => {
            let list = (0..).zip(branches).map(|(now, (before, branch))| {
                moved(walk, now, before, &branch);
                Node::Map(branch)
            });
            let list = list.collect();
            put(map, "anyOf", Node::List(list));
        }
    }
}

/// Whether the types are all that there are, beside null.
fn is_any(types: &[Named]) -> bool {
    ["string", "number", "boolean", "array", "object"]
        .iter()
        .all(|kind| types.iter().any(|(_, name)| name == kind))
}

/// A schema for each type, with the keywords that speak about it; they are taken out of where they stood.
fn branches(walk: &mut Walk<'_>, map: &mut Map, types: &[Named]) -> Vec<(usize, Map)> {
    let values = match take(map, "enum") {
        Some(Node::List(values)) => Some(values),
        Some(other) => {
            put(map, "enum", other);
            None
        }
        None => None,
    };
    let mut branches: Vec<(usize, Map)> = Vec::with_capacity(types.len());
    for (index, name) in types {
        let mut branch = Map(vec![("type".to_owned(), Node::Text(name.clone()))]);
        if let Some(values) = &values {
            let own = values.iter().filter(|value| is_of(value, name));
            let own: Vec<Node> = own.cloned().collect();
            if own.is_empty() {
                continue;
            }
            put(&mut branch, "enum", Node::List(own));
        }
        branches.push((*index, branch));
    }
    for (kinds, keywords) in KEYWORDS {
        for key in *keywords {
            give(walk, map, &mut branches, kinds, key);
        }
    }
    let numeric = text(map, "format").is_some_and(|format| NUMERIC.contains(&format));
    let kinds: &[&str] = if numeric {
        &["integer", "number"]
    } else {
        &["string"]
    };
    give(walk, map, &mut branches, kinds, "format");
    branches
}

/// Moves a keyword to the branch of its type. Where no value can be of that type, it says nothing.
fn give(
    walk: &mut Walk<'_>,
    map: &mut Map,
    branches: &mut [(usize, Map)],
    kinds: &[&str],
    key: &str,
) {
    let Some(node) = take(map, key) else {
        return;
    };
    let of_kind = |(_, branch): &&mut (usize, Map)| {
        text(branch, "type").is_some_and(|name| kinds.contains(&name))
    };
    match branches.iter_mut().find(of_kind) {
        Some((_, branch)) => put(branch, key, node),
        None => walk.find_at(
            key,
            codes::CONSTRAINT,
            format!("`{key}` says nothing about values of these types"),
            "it is left out; add the type, or take it away",
        ),
    }
}

fn is_of(value: &Node, kind: &str) -> bool {
    match (kind, value) {
        ("string", Node::Text(_))
        | ("number", Node::Number(_))
        | ("boolean", Node::Bool(_))
        | ("array", Node::List(_))
        | ("object", Node::Map(_)) => true,
        ("integer", Node::Number(number)) => whole(&number.0).is_some(),
        _ => false,
    }
}

/// Notes where a branch and its keywords stood.
fn moved(walk: &mut Walk<'_>, now: usize, before: usize, branch: &Map) {
    let (now, before) = (now.to_string(), before.to_string());
    walk.note(&["anyOf", &now], &["type", &before]);
    for (key, _) in &branch.0 {
        if key != "type" {
            walk.note(&["anyOf", &now, key], &[key]);
        }
    }
}
