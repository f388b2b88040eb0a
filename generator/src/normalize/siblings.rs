//! Members beside a `$ref`. OpenAPI 3.0 ignores them all; authors mean the ones that speak about the place.

use super::edit::{single, take};
use super::refs::SETTLED;
use super::shape::Object;
use super::shape_schema::SCHEMA;
use super::walk::{Walk, brief};
use crate::read::{Map, Node};
use crate::report::codes;

const CARRIED: &[&str] = &[
    "description",
    "title",
    "deprecated",
    "nullable",
    "readOnly",
    "writeOnly",
    "example",
    "default",
    "externalDocs",
];

/// A reference without what cannot be kept; beside a schema's reference, what can be kept stands around an `allOf` of it.
pub(super) fn keep(
    walk: &mut Walk<'_>,
    object: &'static Object,
    reference: String,
    mut map: Map,
) -> Option<Node> {
    take(&mut map, "$ref");
    let settled = format!("{SETTLED}{reference}");
    let reference = single("$ref", Node::Text(reference));
    if map.0.is_empty() {
        return Some(reference);
    }
    let is_schema = std::ptr::eq(object, &SCHEMA);
    let keeps = |key: &str| is_schema && (CARRIED.contains(&key) || key.starts_with("x-"));
    let (kept, lost): (Vec<_>, Vec<_>) = map.0.into_iter().partition(|(key, _)| keeps(key));
    report_lost(walk, &lost);
    if kept.is_empty() {
        return Some(reference);
    }
    let mut wrapper = Map(kept);
    let reference = single("$ref", Node::Text(settled));
    wrapper
        .0
        .push(("allOf".to_owned(), Node::List(vec![reference])));
    walk.object(&SCHEMA, wrapper)
}

fn report_lost(walk: &mut Walk<'_>, lost: &[(String, Node)]) {
    let lost: Vec<String> = lost
        .iter()
        .filter(|(key, _)| !key.starts_with("x-"))
        .map(|(key, _)| format!("`{}`", brief(key)))
        .collect();
    if lost.is_empty() {
        return;
    }
    walk.find(
        codes::REF_SIBLINGS,
        format!("{} beside a $ref is ignored", lost.join(", ")),
        "OpenAPI 3.0 reads nothing beside a $ref; use `allOf` with the $ref and the rest",
    );
}
