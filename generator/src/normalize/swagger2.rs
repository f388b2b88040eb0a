//! Swagger 2.0 → OpenAPI 3.0: nodes are moved to where 3.0 has them, before the walk checks the result.
//!
//! Every moved node says where it stood ([`moved`]), so findings speak of the 2.0 text and references follow the nodes.
//! What 2.0 has and 3.0 has no word for is a finding.

mod body;
mod form;
mod media;
mod moved;
mod operation;
mod parameter;
mod response;
mod schema;
mod security;
mod servers;
mod shared;

use super::edit::{put, take, text};
use super::walk::brief;
use crate::read::{Map, Node};
use crate::report::codes::{self, Kind as Code};
use crate::report::{Pointer, Report};
use media::MediaTypes;
use shared::Shared;

/// Whether a document is written in Swagger 2.0.
pub(super) fn is_swagger2(root: &Map) -> bool {
    let version = match root.get("swagger") {
        Some(Node::Text(text)) => text.trim(),
        Some(Node::Number(number)) => &number.0,
        _ => return false,
    };
    root.get("openapi").is_none()
        && (version == "2" || version == "2.0" || version.starts_with("2.0."))
}

/// The same document in OpenAPI 3.0. The report knows then where everything stood.
pub(super) fn rewrite(root: Map, report: &mut Report) -> Map {
    let shared = Shared::of(&root);
    let root = Rewrite::new(report, shared).document(root);
    moved::settle(root, &mut report.moves)
}

/// The work on one document.
struct Rewrite<'r> {
    report: &'r mut Report,
    shared: Shared,
    consumes: MediaTypes,
    produces: MediaTypes,
}

impl<'r> Rewrite<'r> {
    fn new(report: &'r mut Report, shared: Shared) -> Self {
        Self {
            report,
            shared,
            consumes: MediaTypes::default(),
            produces: MediaTypes::default(),
        }
    }

    fn find(
        &mut self,
        code: Code,
        at: &Pointer,
        message: impl Into<String>,
        help: impl Into<String>,
    ) {
        self.report.add(code, at.clone(), message, help);
    }

    fn document(&mut self, mut root: Map) -> Map {
        let top = Pointer::root();
        self.newer(&mut root, &top, &["components", "servers"]);
        let consumes = take(&mut root, "consumes");
        self.consumes = self
            .media_types(consumes, &top.join("consumes"))
            .unwrap_or_default();
        let produces = take(&mut root, "produces");
        self.produces = self
            .media_types(produces, &top.join("produces"))
            .unwrap_or_default();
        self.servers(&mut root, &top);
        let mut components = Map::default();
        let mut kept = Map::default();
        for (key, node) in root.0 {
            let at = top.join(&key);
            match key.as_str() {
                "swagger" => put(&mut kept, "openapi", Node::Text("3.0.3".to_owned())),
                "paths" => put(&mut kept, "paths", self.paths(node, &at)),
                "definitions" | "parameters" | "responses" | "securityDefinitions" => {
                    self.section(&key, node, &at, &mut components);
                }
                _ => kept.0.push((key, node)),
            }
        }
        if !components.0.is_empty() {
            put(&mut kept, "components", Node::Map(components));
        }
        kept
    }

    /// A section of the root that 3.0 has in `components`.
    fn section(&mut self, key: &str, node: Node, at: &Pointer, components: &mut Map) {
        let name = match key {
            "definitions" => "schemas",
            "securityDefinitions" => "securitySchemes",
            same => same,
        };
        let Node::Map(entries) = node else {
            put(components, name, node);
            return moved::from(components, name, at);
        };
        let mut kept = Map::default();
        let mut bodies = Map::default();
        for (entry, node) in entries.0 {
            let at = at.join(&entry);
            let node = match (key, node) {
                ("definitions", node) => schema::schema(node),
                ("parameters", Node::Map(map)) => match self.shared_parameter(map, &at) {
                    shared::Parameter::Plain(map) => Node::Map(map),
                    shared::Parameter::Body(map) => {
                        moved::from(&mut bodies, &entry, &at);
                        bodies.0.push((entry, Node::Map(map)));
                        continue;
                    }
                    // It stands in the body of each operation that refers to it.
                    shared::Parameter::Form => continue,
                },
                ("responses", Node::Map(map)) => {
                    let produces = self.produces.clone();
                    let is_error = !self.shared.successes.contains(&at.path);
                    Node::Map(self.response(map, &at, &produces, is_error))
                }
                ("securityDefinitions", Node::Map(map)) => Node::Map(self.security(map, &at)),
                (_, node) => node,
            };
            kept.0.push((entry, node));
        }
        put(components, name, Node::Map(kept));
        moved::from(components, name, at);
        if !bodies.0.is_empty() {
            put(components, "requestBodies", Node::Map(bodies));
            moved::from(components, "requestBodies", at);
        }
    }

    /// Members of 3.0 in a 2.0 document, whose place is taken by what 2.0 says.
    fn newer(&mut self, map: &mut Map, at: &Pointer, keys: &[&str]) {
        for key in keys {
            if take(map, key).is_some() {
                self.find(
                    codes::UNKNOWN_KEYWORD,
                    &at.join(key),
                    format!("`{key}` is OpenAPI 3.0 in a Swagger 2.0 document"),
                    "it is not read; write it as 2.0 does, or raise the version of the document",
                );
            }
        }
    }

    /// Says what 3.0 has no word for.
    fn lost(&mut self, at: &Pointer, message: impl Into<String>, help: &str) {
        self.find(codes::NO_WORD_IN_3_0, at, message, help);
    }
}

/// A text schema in the place of what 3.0 cannot write.
fn plain_text() -> Map {
    Map(vec![("type".to_owned(), Node::Text("string".to_owned()))])
}

/// The name of a member for a message.
fn quoted(map: &Map, key: &str) -> String {
    format!("`{}`", brief(text(map, key).unwrap_or_default()))
}
