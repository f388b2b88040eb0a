//! A value made from its schema: the same one each time.

use serde_json::{Map, Value, json};

use crate::convert::{Direction, accepts_null, enum_values, types};
use crate::document::{Document, reference};
use crate::kind::kind;
use crate::number::{integer, number};
use crate::text;

/// Objects deeper than this hold their required members only.
const DEEPEST_OPTIONAL: usize = 6;
/// Nothing is nested deeper than this.
const DEEPEST: usize = 40;
/// After so many values only required members are made.
const LARGEST: usize = 4000;
/// After so many schemas nothing more is made: schemas that each hold the next one twice double with every step.
const MOST: usize = 20_000;
const LONGEST_LIST: u64 = 100;

/// How a value is made.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Taste {
    /// Take `example` and `default` of the schemas within.
    pub(crate) examples: bool,
    /// Make the members that are not required too.
    pub(crate) optional: bool,
    /// Which alternative of `oneOf` and `anyOf`; the last where there are fewer.
    pub(crate) alternative: usize,
}

impl Taste {
    /// From the plainest to the fullest.
    pub(crate) fn plainest_first() -> impl Iterator<Item = Self> {
        [(true, false), (false, false), (true, true), (false, true)]
            .into_iter()
            .flat_map(|(examples, optional)| {
                (0..4).map(move |alternative| Self {
                    examples,
                    optional,
                    alternative,
                })
            })
    }

    /// From the fullest to the plainest.
    pub(crate) fn all() -> impl Iterator<Item = Self> {
        let plain = |examples, optional, alternative| Self {
            examples,
            optional,
            alternative,
        };
        [(true, true), (false, true), (false, false)]
            .into_iter()
            .flat_map(move |(examples, optional)| {
                (0..3).map(move |alternative| plain(examples, optional, alternative))
            })
    }
}

/// A value of an answer that the schema describes.
pub(crate) fn instance(document: &Document, schema: &Value, taste: Taste) -> Value {
    made_for(document, schema, taste, Direction::Response)
}

/// A value that travels this way.
pub(crate) fn made_for(
    document: &Document,
    schema: &Value,
    taste: Taste,
    direction: Direction,
) -> Value {
    let mut maker = Maker {
        document,
        direction,
        taste,
        trail: Vec::new(),
        made: 0,
        looked: 0,
    };
    maker.value(schema, 0, 0).unwrap_or(Value::Null)
}

struct Maker<'a> {
    document: &'a Document,
    direction: Direction,
    taste: Taste,
    /// The references being followed.
    trail: Vec<String>,
    made: usize,
    /// How many schemas were looked at.
    looked: usize,
}

impl Maker<'_> {
    /// Nothing if the schema leads back into itself. `index`: the place in a list, so that items differ.
    fn value(&mut self, schema: &Value, depth: usize, index: usize) -> Option<Value> {
        self.made += 1;
        let before = self.trail.len();
        let made = self
            .flat(schema, 0)
            .and_then(|flat| self.of(&flat, depth, index));
        self.trail.truncate(before);
        made
    }

    fn of(&mut self, schema: &Map<String, Value>, depth: usize, index: usize) -> Option<Value> {
        if let Some(value) = self.given(schema, index) {
            return Some(value);
        }
        if depth > DEEPEST {
            return accepts_null(schema).then_some(Value::Null);
        }
        let made = match kind(schema) {
            "object" => self.object(schema, depth).map(Value::Object),
            "array" => self.array(schema, depth),
            "integer" => Some(integer(schema, index)),
            "number" => Some(number(schema, index)),
            "boolean" => Some(Value::Bool(true)),
            "null" => Some(Value::Null),
            _ => Some(Value::String(text::text(schema, index))),
        };
        let null = accepts_null(schema) || types(schema).iter().any(|name| name == "null");
        made.or_else(|| null.then_some(Value::Null))
    }

    fn given(&self, schema: &Map<String, Value>, index: usize) -> Option<Value> {
        let values = enum_values(schema);
        let allowed = |value: &Value| values.as_ref().is_none_or(|all| all.contains(value));
        if let Some(value) = schema.get("const").filter(|value| allowed(value)) {
            return Some(value.clone());
        }
        if self.taste.examples {
            let first = schema
                .get("examples")
                .and_then(Value::as_array)
                .and_then(|list| list.first());
            let example = schema
                .get("example")
                .or(first)
                .or_else(|| schema.get("default"));
            let example = example.filter(|example| !example.is_null() && index == 0);
            if let Some(example) = example {
                return Some(example.clone());
            }
        }
        let values = values?;
        let values: Vec<&Value> = values.iter().filter(|value| !value.is_null()).collect();
        values
            .get(index % values.len().max(1))
            .map_or(Some(Value::Null), |value| Some((*value).clone()))
    }

    fn object(&mut self, schema: &Map<String, Value>, depth: usize) -> Option<Map<String, Value>> {
        let required: Vec<&str> = schema
            .get("required")
            .and_then(Value::as_array)
            .into_iter()
            .flatten()
            .filter_map(Value::as_str)
            .collect();
        let optional = self.optional(depth);
        let mut object = Map::new();
        for (name, property) in schema
            .get("properties")
            .and_then(Value::as_object)
            .into_iter()
            .flatten()
        {
            let needed = required.contains(&name.as_str());
            if !(needed || optional && self.optional(depth)) || self.hidden(property) {
                continue;
            }
            match self.value(property, depth + 1, 0) {
                Some(value) => object.insert(name.clone(), value),
                None if needed => return None,
                None => None,
            };
        }
        let extra = schema.get("additionalProperties");
        for name in required {
            let known = object.contains_key(name)
                || schema
                    .get("properties")
                    .is_some_and(|all| all.get(name).is_some());
            if !known {
                let value = self.value(extra.unwrap_or(&Value::Null), depth + 1, 0)?;
                object.insert(name.to_owned(), value);
            }
        }
        self.entries(schema, extra, depth, &mut object);
        Some(object)
    }

    /// The entries of a map: as many as asked for, one where nothing else is in the object.
    fn entries(
        &mut self,
        schema: &Map<String, Value>,
        extra: Option<&Value>,
        depth: usize,
        object: &mut Map<String, Value>,
    ) {
        let least = schema
            .get("minProperties")
            .and_then(Value::as_u64)
            .unwrap_or(0)
            .min(LONGEST_LIST);
        let some = object.is_empty() && extra.is_some_and(Value::is_object) && self.optional(depth);
        let least = least.max(u64::from(some));
        for index in 0.. {
            if object.len() as u64 >= least {
                return;
            }
            let name = if index == 0 {
                "key".to_owned()
            } else {
                format!("key{}", index + 1)
            };
            let Some(value) = self.value(extra.unwrap_or(&Value::Null), depth + 1, 0) else {
                return;
            };
            object.insert(name, value);
        }
    }

    fn array(&mut self, schema: &Map<String, Value>, depth: usize) -> Option<Value> {
        let bound = |word: &str| schema.get(word).and_then(Value::as_u64);
        let least = bound("minItems").unwrap_or(0).min(LONGEST_LIST);
        let wanted = least
            .max(u64::from(self.optional(depth)))
            .min(bound("maxItems").unwrap_or(u64::MAX));
        let mut items = Vec::new();
        let prefix = schema.get("prefixItems").and_then(Value::as_array);
        for item in prefix.into_iter().flatten() {
            items.push(self.value(item, depth + 1, 0)?);
        }
        let item = schema.get("items").unwrap_or(&Value::Null);
        while (items.len() as u64) < wanted {
            match self.value(item, depth + 1, items.len()) {
                Some(value) => items.push(value),
                None if (items.len() as u64) < least => return None,
                None => break,
            }
        }
        Some(Value::Array(items))
    }

    fn optional(&self, depth: usize) -> bool {
        self.taste.optional && depth < DEEPEST_OPTIONAL && self.made < LARGEST
    }

    fn hidden(&self, property: &Value) -> bool {
        let word = match self.direction {
            Direction::Request => "readOnly",
            Direction::Response => "writeOnly",
            Direction::Unknown => return false,
        };
        let marked = |schema: &Value| schema.get(word) == Some(&Value::Bool(true));
        marked(property) || marked(self.document.resolve(property))
    }

    /// The schema with its references followed, its `allOf` merged and one alternative taken.
    fn flat(&mut self, schema: &Value, depth: usize) -> Option<Map<String, Value>> {
        self.looked += 1;
        if self.looked > MOST {
            return None;
        }
        let Some(object) = schema.as_object() else {
            return (schema != &Value::Bool(false)).then(Map::new);
        };
        if depth > DEEPEST {
            return None;
        }
        let mut flat = Map::new();
        if let Some(target) = reference(schema) {
            if self
                .trail
                .iter()
                .filter(|followed| *followed == target)
                .count()
                > 1
            {
                return None;
            }
            self.trail.push(target.to_owned());
            if let Some(found) = self.document.lookup(target) {
                flat = self.flat(found, depth + 1)?;
            }
        }
        let own = object
            .iter()
            .filter(|(word, _)| !matches!(word.as_str(), "$ref" | "allOf" | "oneOf" | "anyOf"));
        merge(
            &mut flat,
            own.map(|(word, value)| (word.clone(), value.clone()))
                .collect(),
        );
        for part in object
            .get("allOf")
            .and_then(Value::as_array)
            .into_iter()
            .flatten()
        {
            let part = self.flat(part, depth + 1)?;
            merge(&mut flat, part);
        }
        for word in ["oneOf", "anyOf"] {
            if let Some(list) = object
                .get(word)
                .and_then(Value::as_array)
                .filter(|list| !list.is_empty())
            {
                let part = self.alternative(object, list, depth)?;
                merge(&mut flat, part);
            }
        }
        Some(flat)
    }

    /// The alternative asked for, or the next that can be made.
    fn alternative(
        &mut self,
        object: &Map<String, Value>,
        list: &[Value],
        depth: usize,
    ) -> Option<Map<String, Value>> {
        let start = self.taste.alternative.min(list.len() - 1);
        let before = self.trail.len();
        for chosen in list[start..].iter().chain(&list[..start]) {
            if chosen.get("type") == Some(&json!("null")) && list.len() > 1 {
                continue;
            }
            if let Some(mut flat) = self.flat(chosen, depth + 1) {
                tag(object, chosen, &mut flat);
                return Some(flat);
            }
            self.trail.truncate(before);
        }
        None
    }
}

/// Writes the discriminator's value into the alternative, where that leaves it open.
fn tag(object: &Map<String, Value>, chosen: &Value, flat: &mut Map<String, Value>) {
    let discriminator = object.get("discriminator");
    let name = discriminator
        .and_then(|one| one.get("propertyName"))
        .and_then(Value::as_str);
    let (Some(name), Some(target)) = (name, reference(chosen)) else {
        return;
    };
    let mapping = discriminator
        .and_then(|one| one.get("mapping"))
        .and_then(Value::as_object);
    let short = target.rsplit('/').next().unwrap_or(target);
    let mapped = mapping
        .into_iter()
        .flatten()
        .find(|(_, to)| to.as_str().is_some_and(|to| to == target || to == short));
    let value = mapped.map_or(short, |(value, _)| value);
    let properties = flat.entry("properties").or_insert_with(|| json!({}));
    if let Some(properties) = properties.as_object_mut() {
        let open =
            |property: &Value| property.get("enum").is_none() && property.get("const").is_none();
        if properties.get(name).is_none_or(open) {
            properties.insert(name.to_owned(), json!({ "const": value }));
        }
    }
}

/// `part` is added to `into`: members joined, bounds taken from the part.
fn merge(into: &mut Map<String, Value>, part: Map<String, Value>) {
    for (word, value) in part {
        match (into.get_mut(&word), value) {
            (Some(Value::Object(known)), Value::Object(more)) if word == "properties" => {
                for (name, property) in more {
                    match known.get_mut(&name) {
                        Some(there) if *there != property => {
                            *there = json!({ "allOf": [there.take(), property] })
                        }
                        Some(_) => {}
                        None => drop(known.insert(name, property)),
                    }
                }
            }
            (Some(Value::Array(known)), Value::Array(more)) if word == "required" => {
                known.extend(more)
            }
            (Some(Value::Object(known)), Value::Object(more)) if word == "example" => {
                known.extend(more)
            }
            (Some(Value::Array(known)), Value::Array(more)) if word == "enum" => {
                // Where nothing is in both, no value is valid, and the part's are as good as any.
                if known.iter().any(|value| more.contains(value)) {
                    known.retain(|value| more.contains(value));
                } else {
                    *known = more;
                }
            }
            (_, value) => drop(into.insert(word, value)),
        }
    }
}
