//! A `$ref` and the members beside it. OpenAPI 3.0 ignores them all, and authors mean the ones that speak about the place; from 3.1
//! on all of them count beside a schema's.

use super::dialect::Dialect;
use super::edit::{empty, put, single, take, text};
use super::refs::{SETTLED, Target};
use super::shape::Object;
use super::shape_schema::SCHEMA;
use super::walk::{Walk, brief};
use crate::read::{Map, Node};
use crate::report::codes;

/// What authors mean beside a `$ref` in a 3.0 document.
const MEANT: &[&str] = &[
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

impl Walk<'_> {
    /// An object of the description, or a `$ref` to one.
    pub fn referable(&mut self, object: &'static Object, mut map: Map) -> Option<Node> {
        let is_schema = is_schema(object);
        if is_schema {
            self.dynamic_reference(&mut map);
        }
        let Some(reference) = text(&map, "$ref").map(str::to_owned) else {
            self.wrong_reference(&mut map);
            return self.own(object, map);
        };
        take(&mut map, "$ref");
        if let Some(settled) = reference.strip_prefix(SETTLED) {
            return self.beside(object, settled.to_owned(), map);
        }
        match self.target(object, &reference) {
            Target::Component(reference) => self.beside(object, reference, map),
            Target::Itself(place) => self.itself(object, &place),
            Target::Broken(broken) => {
                let cost = if is_schema {
                    "any value is taken there"
                } else {
                    "it is left out"
                };
                self.broken(&reference, &broken, cost);
                match (is_schema, self.dialect) {
                    (false, _) => None,
                    (true, Dialect::V20 | Dialect::V30) => Some(empty()),
                    (true, _) => self.object(&SCHEMA, map),
                }
            }
        }
    }

    /// A reference without what cannot be kept; beside a schema's reference, what can be kept stands beside an `allOf` of it.
    fn beside(&mut self, object: &'static Object, reference: String, beside: Map) -> Option<Node> {
        let settled = format!("{SETTLED}{reference}");
        let reference = single("$ref", Node::Text(reference));
        if beside.0.is_empty() {
            return Some(reference);
        }
        let all = self.dialect >= Dialect::V31;
        let keeps =
            |key: &str| is_schema(object) && (all || MEANT.contains(&key) || key.starts_with("x-"));
        let (kept, lost): (Vec<_>, Vec<_>) = beside.0.into_iter().partition(|(key, _)| keeps(key));
        self.lost(object, &lost);
        if kept.is_empty() {
            return Some(reference);
        }
        let mut kept = Map(kept);
        // Last, so that the branches that were written keep their numbers.
        let mut branches = match take(&mut kept, "allOf") {
            Some(Node::List(branches)) => branches,
            _ => Vec::new(),
        };
        self.note(&["allOf", &branches.len().to_string()], &[]);
        branches.push(single("$ref", Node::Text(settled)));
        put(&mut kept, "allOf", Node::List(branches));
        self.object(&SCHEMA, kept)
    }

    fn lost(&mut self, object: &'static Object, lost: &[(String, Node)]) {
        let is_described = self.dialect >= Dialect::V31;
        let names = lost.iter().map(|(key, _)| key.as_str());
        let (texts, lost): (Vec<&str>, Vec<&str>) = names
            .filter(|key| !key.starts_with("x-"))
            .partition(|key| is_described && matches!(*key, "summary" | "description"));
        for key in texts {
            self.find_counted(
                key,
                codes::NO_EFFECT,
                &format!(
                    "`{key}` stands beside a $ref to {}; the text of what it leads to is taken",
                    object.noun
                ),
                "no change is needed",
            );
        }
        if lost.is_empty() {
            return;
        }
        let lost: Vec<String> = lost.iter().map(|key| format!("`{}`", brief(key))).collect();
        let (message, help) = (
            format!("{} beside a $ref is ignored", lost.join(", ")),
            if is_described {
                "only `summary` and `description` may stand beside a $ref here"
            } else {
                "OpenAPI 3.0 reads nothing beside a $ref; use `allOf` with the $ref and the rest"
            },
        );
        self.find(codes::REF_SIBLINGS, message, help);
    }
}

fn is_schema(object: &Object) -> bool {
    std::ptr::eq(object, &SCHEMA)
}
