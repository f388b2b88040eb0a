//! A body parameter → a request body.

use super::media::MediaTypes;
use super::parameter::take_schema;
use super::{Rewrite, moved, quoted, schema};
use crate::normalize::edit::{put, take};
use crate::read::{Map, Node};
use crate::report::{Pointer, codes};

impl Rewrite<'_> {
    /// The request body that a parameter `in: body` means.
    pub fn body(&mut self, mut parameter: Map, at: &Pointer, consumes: &MediaTypes) -> Map {
        let schema = match take(&mut parameter, "schema") {
            Some(node) => Some((schema::schema(node), at.join("schema"))),
            None => self.schemaless(&mut parameter, at),
        };
        let mut body = Map::default();
        for (key, node) in parameter.0 {
            if !["name", "in"].contains(&key.as_str()) {
                body.0.push((key, node));
            }
        }
        let content = content(schema, &consumes.or_json(at));
        put(&mut body, "content", Node::Map(content));
        body
    }

    fn schemaless(&mut self, parameter: &mut Map, at: &Pointer) -> Option<(Node, Pointer)> {
        let schema = take_schema(parameter);
        let message = format!(
            "the body parameter {} needs `schema`",
            quoted(parameter, "name")
        );
        let help = if schema.0.is_empty() {
            "any value is taken; add a `schema`"
        } else {
            "the type beside it is taken; move it into a `schema`"
        };
        self.find(codes::MISSING_MEMBER, at, message, help);
        (!schema.0.is_empty()).then(|| (Node::Map(schema), at.clone()))
    }
}

/// The same schema in every media type.
pub(super) fn content(schema: Option<(Node, Pointer)>, media: &MediaTypes) -> Map {
    let mut content = Map::default();
    for (name, at) in &media.0 {
        let mut entry = Map::default();
        if let Some((schema, at)) = &schema {
            moved::from(&mut entry, "schema", at);
            entry.0.push(("schema".to_owned(), schema.clone()));
        }
        moved::from(&mut content, name, at);
        content.0.push((name.clone(), Node::Map(entry)));
    }
    content
}
