//! Parameters that are no body, and headers of answers: their type moves into a schema, `collectionFormat` becomes a style.

use super::{Rewrite, moved, plain_text, schema};
use crate::normalize::edit::{put, take, text};
use crate::normalize::walk::brief;
use crate::read::{Map, Node};
use crate::report::{Pointer, codes};

/// Keywords of a parameter that are its schema's in 3.0.
const SCHEMA: &[&str] = &[
    "type",
    "format",
    "items",
    "default",
    "maximum",
    "exclusiveMaximum",
    "minimum",
    "exclusiveMinimum",
    "maxLength",
    "minLength",
    "pattern",
    "maxItems",
    "minItems",
    "uniqueItems",
    "enum",
    "multipleOf",
    "x-nullable",
    "x-isnullable",
];

/// Where a list is written.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Place {
    Path,
    Query,
    Header,
    /// A field of an urlencoded form.
    Field,
    /// A part of a multipart body.
    Part,
}

/// Takes the keywords of the schema out of a parameter. What the author adds to an enum speaks of both.
pub(super) fn take_schema(parameter: &mut Map) -> Map {
    let (mut schema, mut rest) = (Map::default(), Map::default());
    for (key, node) in std::mem::take(&mut parameter.0) {
        if SCHEMA.contains(&key.as_str()) {
            schema.0.push((key, node));
        } else {
            rest.0.push((key, node));
        }
    }
    if !schema.0.is_empty() {
        for (key, node) in rest.0.iter().filter(|(key, _)| key.starts_with("x-")) {
            put(&mut schema, key, node.clone());
        }
    }
    *parameter = rest;
    schema
}

impl Rewrite<'_> {
    /// A parameter in the path, the query or a header.
    pub fn parameter(&mut self, mut parameter: Map, at: &Pointer) -> Map {
        let place = match text(&parameter, "in") {
            Some("path") => Place::Path,
            Some("header") => Place::Header,
            _ => Place::Query,
        };
        self.newer(&mut parameter, at, &["style", "explode", "content"]);
        self.move_schema(&mut parameter, at, place);
        parameter
    }

    /// A header of an answer.
    pub fn header(&mut self, mut header: Map, at: &Pointer) -> Map {
        self.move_schema(&mut header, at, Place::Header);
        header
    }

    fn move_schema(&mut self, map: &mut Map, at: &Pointer, place: Place) {
        let mut schema = take_schema(map);
        if schema.0.is_empty() {
            // A schema beside `in: query` is 3.0; the walk says so where there is none.
            return;
        }
        let style = self.list_style(map, &mut schema, at, place);
        for (key, node) in style.0 {
            put(map, &key, node);
        }
        schema::keywords(&mut schema);
        moved::from(map, "schema", at);
        put(map, "schema", Node::Map(schema));
    }

    /// How a list is written, where that is not as 3.0 does it anyway. What 3.0 cannot write becomes text.
    pub fn list_style(
        &mut self,
        map: &mut Map,
        schema: &mut Map,
        at: &Pointer,
        place: Place,
    ) -> Map {
        let format = take(map, "collectionFormat");
        if text(schema, "type") != Some("array") {
            return Map::default();
        }
        let format_at = match format {
            Some(_) => at.join("collectionFormat"),
            None => at.clone(),
        };
        let format = self.collection_format(format, place, &format_at);
        self.items(schema, at);
        match style(&format, place) {
            Some(style) => style,
            None => {
                self.as_text(schema, &format, &format_at);
                Map::default()
            }
        }
    }

    fn collection_format(&mut self, node: Option<Node>, place: Place, at: &Pointer) -> String {
        const FORMATS: &[&str] = &["csv", "ssv", "tsv", "pipes", "multi"];
        let repeats = !matches!(place, Place::Path | Place::Header);
        match node {
            None => "csv".to_owned(),
            Some(Node::Text(format)) if format == "multi" && !repeats => {
                let message = "`multi` is for the query and for forms";
                let help = "`csv` is taken; correct it in the description";
                self.find(codes::PARAMETER_STYLE, at, message, help);
                "csv".to_owned()
            }
            Some(Node::Text(format)) if FORMATS.contains(&format.as_str()) => format,
            Some(Node::Text(format)) => {
                let message = format!("`{}` is no format of a list", brief(&format));
                let help = "`csv` is taken; the formats are csv, ssv, tsv, pipes and multi";
                self.find(codes::PARAMETER_STYLE, at, message, help);
                "csv".to_owned()
            }
            Some(node) => {
                self.wrong(at, "a format of a list", &node, "`csv` is taken");
                "csv".to_owned()
            }
        }
    }

    /// The items of a list: a list among them is text that the caller joins.
    fn items(&mut self, schema: &mut Map, at: &Pointer) {
        let Some((_, Node::Map(items))) = schema.0.iter_mut().find(|(key, _)| key == "items")
        else {
            return;
        };
        let format = take(items, "collectionFormat");
        if text(items, "type") != Some("array") {
            return;
        }
        let format = format.as_ref().and_then(Node::as_text).unwrap_or("csv");
        let format = brief(format);
        *items = plain_text();
        let message =
            format!("a list in a list, joined by `{format}`, has no style in OpenAPI 3.0");
        let help = "the inner one is text: join it before it is given";
        self.lost(&at.join("items"), message, help);
    }

    fn as_text(&mut self, schema: &mut Map, format: &str, at: &Pointer) {
        *schema = plain_text();
        let message = format!("a list joined by `{format}` has no style here in OpenAPI 3.0");
        let help = "it is text: join it before it is given";
        self.lost(at, message, help);
    }
}

/// The style of a list in 3.0: empty where it is the one that 3.0 takes anyway, `None` where there is none.
fn style(format: &str, place: Place) -> Option<Map> {
    let style = |name: Option<&str>, explode: Option<bool>| {
        let mut style = Map::default();
        if let Some(name) = name {
            put(&mut style, "style", Node::Text(name.to_owned()));
        }
        if let Some(explode) = explode {
            put(&mut style, "explode", Node::Bool(explode));
        }
        Some(style)
    };
    match (place, format) {
        (Place::Path | Place::Header, "csv") => style(None, None),
        (Place::Query, "csv") => style(None, Some(false)),
        (Place::Field, "csv") => style(Some("form"), Some(false)),
        (Place::Query | Place::Field | Place::Part, "multi") => style(None, None),
        (Place::Query | Place::Field, "ssv") => style(Some("spaceDelimited"), Some(false)),
        (Place::Query | Place::Field, "pipes") => style(Some("pipeDelimited"), Some(false)),
        _ => None,
    }
}
