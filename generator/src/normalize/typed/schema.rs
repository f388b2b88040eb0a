//! Schemas, by far the most numerous: read without serde, as it would read them.
//!
//! What kind of schema one is depends on which keywords are there; this says the same as `openapiv3`, which a test holds against it.

mod kind;
#[cfg(test)]
mod tests;

use super::{Read, read, referable};
use crate::read::{Map, Node};
use indexmap::IndexMap;
use openapiv3::{AdditionalProperties, ReferenceOr, Schema, SchemaData};
use serde_json::{Number, Value};

type List = Vec<ReferenceOr<Schema>>;
type Members = IndexMap<String, ReferenceOr<Box<Schema>>>;

/// The keywords of a schema that say what its values are.
#[derive(Default)]
struct Keywords {
    typ: Option<String>,
    pattern: Option<String>,
    multiple_of: Option<Number>,
    exclusive_minimum: Option<bool>,
    exclusive_maximum: Option<bool>,
    minimum: Option<Number>,
    maximum: Option<Number>,
    properties: Option<Members>,
    required: Option<Vec<String>>,
    additional: Option<AdditionalProperties>,
    min_properties: Option<usize>,
    max_properties: Option<usize>,
    items: Option<ReferenceOr<Box<Schema>>>,
    min_items: Option<usize>,
    max_items: Option<usize>,
    unique_items: Option<bool>,
    enumeration: Option<Vec<Value>>,
    format: Option<String>,
    min_length: Option<usize>,
    max_length: Option<usize>,
    one_of: Option<List>,
    all_of: Option<List>,
    any_of: Option<List>,
    not: Option<Box<ReferenceOr<Schema>>>,
}

pub(super) fn schema(map: Map) -> Read<Schema> {
    let mut schema_data = SchemaData::default();
    let mut keywords = Keywords::default();
    for (key, node) in map.0 {
        if key.starts_with("x-") {
            schema_data.extensions.insert(key, read(&node)?);
        } else if let Some(node) = keywords.take(&key, node)? {
            describe(&mut schema_data, &key, node)?;
        }
    }
    Ok(Schema {
        schema_data,
        schema_kind: keywords.kind(),
    })
}

/// What does not say what the values are.
fn describe(data: &mut SchemaData, key: &str, node: Node) -> Read<()> {
    match key {
        "nullable" => data.nullable = read(&node)?,
        "readOnly" => data.read_only = read(&node)?,
        "writeOnly" => data.write_only = read(&node)?,
        "deprecated" => data.deprecated = read(&node)?,
        "externalDocs" => data.external_docs = read(&node)?,
        "example" => data.example = read(&node)?,
        "title" => data.title = text(node)?,
        "description" => data.description = text(node)?,
        "discriminator" => data.discriminator = read(&node)?,
        "default" => data.default = read(&node)?,
        _ => {}
    }
    Ok(())
}

impl Keywords {
    /// Takes a member in, or gives it back.
    fn take(&mut self, key: &str, node: Node) -> Read<Option<Node>> {
        match key {
            "type" => self.typ = text(node)?,
            "pattern" => self.pattern = text(node)?,
            "multipleOf" => self.multiple_of = read(&node)?,
            "exclusiveMinimum" => self.exclusive_minimum = read(&node)?,
            "exclusiveMaximum" => self.exclusive_maximum = read(&node)?,
            "minimum" => self.minimum = read(&node)?,
            "maximum" => self.maximum = read(&node)?,
            "properties" => self.properties = members(node)?,
            "required" => self.required = read(&node)?,
            "additionalProperties" => self.additional = additional(node)?,
            "minProperties" => self.min_properties = read(&node)?,
            "maxProperties" => self.max_properties = read(&node)?,
            "items" => self.items = items(node)?,
            "minItems" => self.min_items = read(&node)?,
            "maxItems" => self.max_items = read(&node)?,
            "uniqueItems" => self.unique_items = read(&node)?,
            "enum" => self.enumeration = read(&node)?,
            "format" => self.format = text(node)?,
            "minLength" => self.min_length = read(&node)?,
            "maxLength" => self.max_length = read(&node)?,
            "oneOf" => self.one_of = list(node)?,
            "allOf" => self.all_of = list(node)?,
            "anyOf" => self.any_of = list(node)?,
            "not" => self.not = not(node)?,
            _ => return Ok(Some(node)),
        }
        Ok(None)
    }
}

fn text(node: Node) -> Read<Option<String>> {
    match node {
        Node::Text(text) => Ok(Some(text)),
        other => read(&other),
    }
}

fn boxed(node: Node) -> Read<ReferenceOr<Box<Schema>>> {
    referable(node, |map| schema(map).map(Box::new))
}

fn members(node: Node) -> Read<Option<Members>> {
    match node {
        Node::Map(map) => {
            let mut members = Members::with_capacity(map.0.len());
            for (key, node) in map.0 {
                members.insert(key, boxed(node)?);
            }
            Ok(Some(members))
        }
        other => read(&other),
    }
}

fn list(node: Node) -> Read<Option<List>> {
    match node {
        Node::List(list) => {
            let mut schemas = List::with_capacity(list.len());
            for node in list {
                schemas.push(referable(node, schema)?);
            }
            Ok(Some(schemas))
        }
        other => read(&other),
    }
}

fn items(node: Node) -> Read<Option<ReferenceOr<Box<Schema>>>> {
    match node {
        Node::Map(_) => boxed(node).map(Some),
        other => read(&other),
    }
}

fn not(node: Node) -> Read<Option<Box<ReferenceOr<Schema>>>> {
    match node {
        Node::Map(_) => referable(node, schema).map(Box::new).map(Some),
        other => read(&other),
    }
}

fn additional(node: Node) -> Read<Option<AdditionalProperties>> {
    match node {
        Node::Map(_) => {
            let schema = Box::new(referable(node, schema)?);
            Ok(Some(AdditionalProperties::Schema(schema)))
        }
        other => read(&other),
    }
}
