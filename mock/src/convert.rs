//! From the schemas of OpenAPI 3.0 (and 3.1) to JSON Schema 2020-12.
//!
//! Only the known validation words are carried over, and only where their value has the form JSON Schema asks for, so
//! that a slip in a description does not make the whole operation unusable. Discriminators are not asserted. Requests are held to formats, as APIs hold them;
//! answers are not, since the examples of many descriptions are good ones but for a format.

use std::collections::BTreeSet;

use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};
use serde_json::{Map, Value, json};

use crate::document::{Document, reference};
use crate::pointer::escape;

const TYPES: [&str; 7] = [
    "string", "number", "integer", "boolean", "array", "object", "null",
];
const COUNTS: [&str; 8] = [
    "minLength",
    "maxLength",
    "minItems",
    "maxItems",
    "minProperties",
    "maxProperties",
    "minContains",
    "maxContains",
];
const SINGLE: [&str; 10] = [
    "not",
    "items",
    "additionalProperties",
    "contains",
    "propertyNames",
    "if",
    "then",
    "else",
    "unevaluatedItems",
    "unevaluatedProperties",
];
const LISTS: [&str; 4] = ["allOf", "anyOf", "oneOf", "prefixItems"];
const MAPS: [&str; 3] = ["properties", "patternProperties", "dependentSchemas"];

/// Which way the value travels: a request need not hold the read-only members, an answer not the write-only ones.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Direction {
    /// From the client to the server.
    Request,
    /// From the server to the client.
    Response,
    /// Nobody says: every required member must be there.
    Unknown,
}

/// A schema that stands by itself: what it refers to is under `$defs`.
pub(crate) fn convert(document: &Document, schema: &Value, direction: Direction) -> Value {
    let mut converter = Converter {
        document,
        direction,
        seen: BTreeSet::new(),
        queue: Vec::new(),
    };
    let converted = converter.schema(schema, &BTreeSet::new());
    let mut definitions = Map::new();
    while let Some(target) = converter.queue.pop() {
        let found = document.lookup(&target);
        let definition = found.map_or(Value::Bool(true), |found| {
            converter.schema(found, &BTreeSet::new())
        });
        definitions.insert(target, definition);
    }
    if definitions.is_empty() {
        return converted;
    }
    json!({ "allOf": [converted], "$defs": definitions })
}

struct Converter<'a> {
    document: &'a Document,
    direction: Direction,
    seen: BTreeSet<String>,
    queue: Vec<String>,
}

impl Converter<'_> {
    /// `hidden`: members that need not be there, as the schemas around say.
    fn schema(&mut self, schema: &Value, hidden: &BTreeSet<String>) -> Value {
        let Some(object) = schema.as_object() else {
            return Value::Bool(schema.as_bool().unwrap_or(true));
        };
        let mut hidden = hidden.clone();
        self.hidden(schema, &mut hidden, 0);
        let mut out = Map::new();
        if let Some(target) = reference(schema) {
            out.insert("$ref".to_owned(), self.reference(target).into());
        }
        copy_values(object, &mut out);
        self.copy_schemas(object, &hidden, &mut out);
        copy_bounds(object, &mut out);
        if self.direction == Direction::Request {
            copy_format(object, &mut out);
        }
        let required = required(object, &hidden);
        if !required.is_empty() {
            out.insert("required".to_owned(), required.into());
        }
        if accepts_null(object) {
            with_null(out)
        } else {
            Value::Object(out)
        }
    }

    fn reference(&mut self, target: &str) -> String {
        if self.seen.insert(target.to_owned()) {
            self.queue.push(target.to_owned());
        }
        let key = escape(target);
        format!("#/$defs/{}", utf8_percent_encode(&key, NON_ALPHANUMERIC))
    }

    fn copy_schemas(
        &mut self,
        object: &Map<String, Value>,
        hidden: &BTreeSet<String>,
        out: &mut Map<String, Value>,
    ) {
        let none = BTreeSet::new();
        for word in SINGLE {
            if let Some(schema) = object
                .get(word)
                .filter(|schema| schema.is_object() || schema.is_boolean())
            {
                out.insert(word.to_owned(), self.schema(schema, &none));
            }
        }
        for word in LISTS {
            if let Some(list) = object
                .get(word)
                .and_then(Value::as_array)
                .filter(|list| !list.is_empty())
            {
                let passed = if word == "prefixItems" { &none } else { hidden };
                let list: Vec<Value> = list
                    .iter()
                    .map(|schema| self.schema(schema, passed))
                    .collect();
                out.insert(list_word(word, object).to_owned(), list.into());
            }
        }
        for word in MAPS {
            if let Some(map) = object.get(word).and_then(Value::as_object) {
                let map = map
                    .iter()
                    .map(|(name, schema)| (name.clone(), self.schema(schema, &none)));
                let map: Map<String, Value> = map.collect();
                out.insert(word.to_owned(), map.into());
            }
        }
    }

    /// Collects the members that the direction leaves out, here and in the parts of `allOf`.
    fn hidden(&self, schema: &Value, hidden: &mut BTreeSet<String>, depth: usize) {
        let word = match self.direction {
            Direction::Request => "readOnly",
            Direction::Response => "writeOnly",
            Direction::Unknown => return,
        };
        let properties = schema.get("properties").and_then(Value::as_object);
        for (name, property) in properties.into_iter().flatten() {
            let marked = |schema: &Value| schema.get(word) == Some(&Value::Bool(true));
            if marked(property) || marked(self.document.resolve(property)) {
                hidden.insert(name.clone());
            }
        }
        let parts = schema.get("allOf").and_then(Value::as_array);
        if depth < 8 {
            parts
                .into_iter()
                .flatten()
                .for_each(|part| self.hidden(self.document.resolve(part), hidden, depth + 1));
        }
    }
}

/// With a discriminator the alternatives need not exclude each other by themselves.
fn list_word<'a>(word: &'a str, object: &Map<String, Value>) -> &'a str {
    let told_apart = object.contains_key("discriminator") && !object.contains_key("anyOf");
    if word == "oneOf" && told_apart {
        "anyOf"
    } else {
        word
    }
}

fn copy_values(object: &Map<String, Value>, out: &mut Map<String, Value>) {
    let types = types(object);
    if !types.is_empty() {
        out.insert("type".to_owned(), types.into());
    }
    if let Some(values) = enum_values(object) {
        out.insert("enum".to_owned(), values.into());
    }
    if let Some(value) = object.get("const") {
        out.insert("const".to_owned(), value.clone());
    }
    if let Some(pattern) = object.get("pattern").filter(|pattern| pattern.is_string()) {
        out.insert("pattern".to_owned(), pattern.clone());
    }
    if let Some(unique) = object
        .get("uniqueItems")
        .filter(|unique| unique.is_boolean())
    {
        out.insert("uniqueItems".to_owned(), unique.clone());
    }
    for word in COUNTS {
        if let Some(count) = object.get(word).filter(|count| count.is_u64()) {
            out.insert(word.to_owned(), count.clone());
        }
    }
}

fn copy_bounds(object: &Map<String, Value>, out: &mut Map<String, Value>) {
    for (word, exclusive) in [
        ("minimum", "exclusiveMinimum"),
        ("maximum", "exclusiveMaximum"),
    ] {
        let bound = object.get(word).filter(|bound| bound.is_number());
        match (object.get(exclusive), bound) {
            (Some(Value::Bool(true)), Some(bound)) => {
                out.insert(exclusive.to_owned(), bound.clone());
            }
            (limit, bound) => {
                let limit = limit
                    .filter(|limit| limit.is_number())
                    .map(|limit| (exclusive, limit));
                let words = limit.into_iter().chain(bound.map(|bound| (word, bound)));
                out.extend(words.map(|(word, bound)| (word.to_owned(), bound.clone())));
            }
        }
    }
    if let Some(step) = object
        .get("multipleOf")
        .filter(|step| step.as_f64().is_some_and(|step| step > 0.0))
    {
        out.insert("multipleOf".to_owned(), step.clone());
    }
}

/// Formats of texts as they are, those of integers as the bounds that they mean.
fn copy_format(object: &Map<String, Value>, out: &mut Map<String, Value>) {
    let Some(format) = object.get("format").and_then(Value::as_str) else {
        return;
    };
    let types = types(object);
    if types.iter().any(|name| name == "string") && is_meant(object, format) {
        out.insert("format".to_owned(), format.into());
    }
    let bounds = match format {
        "int32" => (Value::from(i32::MIN), Value::from(i32::MAX)),
        "int64" => (Value::from(i64::MIN), Value::from(i64::MAX)),
        _ => return,
    };
    if types.iter().any(|name| name == "integer") {
        let limits = [
            ("minimum", "exclusiveMinimum", bounds.0),
            ("maximum", "exclusiveMaximum", bounds.1),
        ];
        for (word, exclusive, bound) in limits {
            if !out.contains_key(exclusive) {
                out.entry(word).or_insert(bound);
            }
        }
    }
}

/// Whether the schema's own examples keep to its format. Where they do not, the API will not insist on it either.
fn is_meant(object: &Map<String, Value>, format: &str) -> bool {
    let list = object.get("examples").and_then(Value::as_array);
    let one = [object.get("example"), object.get("default")];
    let mut examples = one.into_iter().flatten().chain(list.into_iter().flatten());
    let check = || {
        jsonschema::options()
            .with_draft(jsonschema::Draft::Draft202012)
            .should_validate_formats(true)
            .build(&json!({ "format": format }))
    };
    let first = examples.next();
    let Some((first, check)) = first.zip(check().ok()) else {
        return true;
    };
    check.is_valid(first) && examples.all(|example| check.is_valid(example))
}

/// The types named, as a list; none means any.
pub(crate) fn types(object: &Map<String, Value>) -> Vec<String> {
    let named: Vec<&str> = match object.get("type") {
        Some(Value::String(name)) => vec![name],
        Some(Value::Array(names)) => names.iter().filter_map(Value::as_str).collect(),
        _ => Vec::new(),
    };
    named
        .into_iter()
        .filter(|name| TYPES.contains(name))
        .map(str::to_owned)
        .collect()
}

/// The values of `enum`; under a lone `type: string` a number or a truth value stands for its text.
pub(crate) fn enum_values(object: &Map<String, Value>) -> Option<Vec<Value>> {
    let values = object
        .get("enum")?
        .as_array()
        .filter(|values| !values.is_empty())?;
    let text = types(object)
        .iter()
        .all(|name| name == "string" || name == "null")
        && object.contains_key("type");
    let value = |value: &Value| match value {
        Value::Number(_) | Value::Bool(_) if text => Value::String(value.to_string()),
        other => other.clone(),
    };
    Some(values.iter().map(value).collect())
}

fn required(object: &Map<String, Value>, hidden: &BTreeSet<String>) -> Vec<String> {
    let names = object.get("required").and_then(Value::as_array);
    let names = names
        .into_iter()
        .flatten()
        .filter_map(Value::as_str)
        .filter(|name| !hidden.contains(*name));
    let unique: BTreeSet<&str> = names.collect();
    unique.into_iter().map(str::to_owned).collect()
}

/// `nullable: true`, or null among the values of `enum`.
pub(crate) fn accepts_null(object: &Map<String, Value>) -> bool {
    let listed = object
        .get("enum")
        .and_then(Value::as_array)
        .is_some_and(|values| values.contains(&Value::Null));
    listed || object.get("nullable") == Some(&Value::Bool(true))
}

fn with_null(mut out: Map<String, Value>) -> Value {
    let composed = ["$ref", "allOf", "anyOf", "oneOf", "not", "if", "const"];
    if composed.iter().any(|word| out.contains_key(*word)) {
        return json!({ "anyOf": [{ "type": "null" }, out] });
    }
    for word in ["type", "enum"] {
        let null = if word == "type" {
            json!("null")
        } else {
            Value::Null
        };
        if let Some(Value::Array(list)) = out.get_mut(word)
            && !list.contains(&null)
        {
            list.push(null);
        }
    }
    Value::Object(out)
}

#[cfg(test)]
mod tests;
