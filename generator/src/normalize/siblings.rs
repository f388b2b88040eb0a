//! A `$ref` and the members beside it. OpenAPI 3.0 ignores them all, and authors mean the ones that speak about the place; from 3.1
//! on all of them count beside a schema's.

use super::dialect::Dialect;
use super::edit::{empty, noun, put, rename, single, take, text};
use super::refs::{Target, spell, tokens};
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
        if is_schema && map.get("$ref").is_none() {
            self.dynamic(&mut map);
        }
        let Some(reference) = text(&map, "$ref").map(str::to_owned) else {
            if map.get("$ref").is_some() {
                self.wrong_reference(&mut map);
            }
            return self.object(object, map);
        };
        take(&mut map, "$ref");
        let from_component = self.is_component();
        match self.refs.target(object.section, &reference, from_component) {
            Target::Component(reference) => self.beside(object, reference, map),
            broken => {
                let (code, what) = broken.finding();
                let message = format!("`{}` {what}", brief(&reference));
                let help = if is_schema {
                    "any value is taken there; correct the reference"
                } else {
                    "it is left out; correct the reference"
                };
                self.find(code, message, help);
                match (is_schema, self.dialect) {
                    (false, _) => None,
                    (true, Dialect::V30) => Some(empty()),
                    (true, _) => self.object(&SCHEMA, map),
                }
            }
        }
    }

    /// A reference that another schema may redirect. None does in a description, so it leads where it says.
    fn dynamic(&mut self, map: &mut Map) {
        let key = if text(map, "$dynamicRef").is_some() {
            "$dynamicRef"
        } else if text(map, "$recursiveRef") == Some("#") {
            "$recursiveRef"
        } else {
            return;
        };
        self.find_counted(
            &SCHEMA,
            key,
            codes::REF_SIBLINGS,
            &format!("`{key}` is read as `$ref`; what redirects it has no effect"),
            "use `$ref` where nothing is to be redirected",
        );
        rename(map, key, "$ref");
        if key == "$recursiveRef"
            && let Some(component) = self.component()
        {
            put(map, "$ref", Node::Text(spell("schemas", &component)));
        }
    }

    /// The component schema that the walk is in.
    fn component(&self) -> Option<String> {
        let pointer = self.pointer();
        let mut path = tokens(&format!("#{}", pointer.path))?.into_iter();
        let section = (path.next()?, path.next()?);
        (section.0 == "components" && section.1 == "schemas").then(|| path.next())?
    }

    /// A member named `$ref` that is no text: a property table, or a mistake.
    fn wrong_reference(&mut self, map: &mut Map) {
        if let Some(node) = take(map, "$ref") {
            self.find_at(
                "$ref",
                codes::WRONG_NODE,
                format!("expected the text of a reference, found {}", noun(&node)),
                "it is left out; correct it in the description",
            );
        }
    }

    /// A reference without what cannot be kept; beside a schema's reference, what can be kept stands beside an `allOf` of it.
    fn beside(&mut self, object: &'static Object, reference: String, beside: Map) -> Option<Node> {
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
        branches.push(reference);
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
                object,
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
