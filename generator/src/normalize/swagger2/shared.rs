//! What is referred to: parameters that become bodies, answers, and which definitions are scalars.

use super::Rewrite;
use crate::normalize::edit::text;
use crate::normalize::refs::{find, tokens};
use crate::read::{Map, Node};
use crate::report::Pointer;
use std::collections::{HashMap, HashSet};

/// What is known of the document before it is taken apart.
#[derive(Default)]
pub(super) struct Shared {
    /// `host` and `basePath`.
    pub address: String,
    /// Parameters of bodies that are referred to, by the reference.
    pub parameters: HashMap<String, Target>,
    /// Answers that are referred to, by the reference.
    pub responses: HashMap<String, Target>,
    /// The places of answers that are referred to from where an operation succeeds.
    pub successes: HashSet<String>,
    /// Definitions that are no objects.
    scalars: HashSet<String>,
}

/// What a reference leads to.
#[derive(Clone)]
pub(super) struct Target {
    pub map: Map,
    pub at: Pointer,
    /// Its name, where it stands in the section of the root.
    pub name: Option<String>,
}

/// What a parameter of the root becomes.
pub(super) enum Parameter {
    Plain(Map),
    Body(Map),
    Form,
}

const LONGEST: usize = 64;

impl Shared {
    pub fn of(root: &Map) -> Self {
        let mut shared = Self::default();
        let definitions = root.get("definitions").and_then(Node::as_map);
        for (name, node) in definitions.iter().flat_map(|map| &map.0) {
            if is_scalar(root, node) {
                shared.scalars.insert(name.clone());
            }
        }
        let paths = root.get("paths").and_then(Node::as_map);
        for (_, item) in paths.iter().flat_map(|map| &map.0) {
            let Node::Map(item) = item else { continue };
            shared.parameters(root, item);
            for (_, node) in &item.0 {
                if let Node::Map(operation) = node {
                    shared.parameters(root, operation);
                    shared.responses(root, operation);
                }
            }
        }
        shared
    }

    fn parameters(&mut self, root: &Map, map: &Map) {
        let Some(Node::List(list)) = map.get("parameters") else {
            return;
        };
        for reference in list.iter().filter_map(reference) {
            if let Some(target) = target(root, reference, "parameters")
                && matches!(text(&target.map, "in"), Some("body" | "formData"))
            {
                self.parameters.insert(reference.to_owned(), target);
            }
        }
    }

    fn responses(&mut self, root: &Map, operation: &Map) {
        let responses = operation.get("responses").and_then(Node::as_map);
        for (status, node) in responses.iter().flat_map(|map| &map.0) {
            let Some(reference) = reference(node) else {
                continue;
            };
            if !self.responses.contains_key(reference)
                && let Some(target) = target(root, reference, "responses")
            {
                self.responses.insert(reference.to_owned(), target);
            }
            if let Some(target) = self.responses.get(reference)
                && !is_error(status)
            {
                self.successes.insert(target.at.path.clone());
            }
        }
    }

    /// Whether a schema can be an object or a list.
    pub fn is_structured(&self, schema: &Node) -> bool {
        let Node::Map(map) = schema else { return false };
        match text(map, "$ref") {
            Some(reference) => tokens(reference).is_none_or(|path| match path.as_slice() {
                [first, name] if first == "definitions" => !self.scalars.contains(name),
                _ => true,
            }),
            None => has_structure(map),
        }
    }
}

/// Whether an answer with this status says what went wrong.
pub(super) fn is_error(status: &str) -> bool {
    status == "default" || status.starts_with(['4', '5'])
}

pub(super) fn reference(node: &Node) -> Option<&str> {
    text(node.as_map()?, "$ref")
}

fn has_structure(map: &Map) -> bool {
    let structured = ["properties", "allOf", "additionalProperties", "items"];
    matches!(text(map, "type"), Some("object" | "array"))
        || text(map, "type").is_none() && structured.iter().any(|key| map.get(key).is_some())
}

fn is_scalar(root: &Map, node: &Node) -> bool {
    let mut at = node;
    for _ in 0..LONGEST {
        let Some(reference) = reference(at) else {
            return at.as_map().is_some_and(|map| !has_structure(map));
        };
        match tokens(reference).and_then(|path| find(root, &path)) {
            Some(next) => at = next,
            None => return false,
        }
    }
    false
}

/// The object at the end of a chain of local references.
fn target(root: &Map, first: &str, section: &str) -> Option<Target> {
    let mut reached = first.to_owned();
    for _ in 0..LONGEST {
        let path = tokens(&reached)?;
        let Node::Map(map) = find(root, &path)? else {
            return None;
        };
        if let Some(next) = text(map, "$ref") {
            next.clone_into(&mut reached);
            continue;
        }
        let name = match path.as_slice() {
            [first, name] if first == section => Some(name.clone()),
            _ => None,
        };
        return Some(Target {
            map: map.clone(),
            at: (path.iter()).fold(Pointer::root(), |pointer, token| pointer.join(token)),
            name,
        });
    }
    None
}

impl Rewrite<'_> {
    /// A parameter of the root.
    pub fn shared_parameter(&mut self, map: Map, at: &Pointer) -> Parameter {
        match text(&map, "in") {
            Some("body") => {
                let consumes = self.consumes.clone();
                Parameter::Body(self.body(map, at, &consumes))
            }
            Some("formData") => Parameter::Form,
            _ => Parameter::Plain(self.parameter(map, at)),
        }
    }
}
