//! Values for schemas: what the description gives as an example, else the smallest that is valid.

use crate::pattern;
use crate::schema::{accepts_null, bound, kind, merge, number, required, types};
use serde_json::{Map, Value, json};

/// Nothing is nested deeper than this.
const DEEPEST: usize = 40;
/// Lists and maps that ask for more entries are not filled.
const MOST_ENTRIES: u64 = 100;
/// After so many schemas nothing more is made: schemas that each hold the next one twice double with every step.
const MOST: usize = 20_000;
/// How often a schema may be met on the way down into itself.
const MOST_ROUNDS: usize = 2;

/// How a value is made.
#[derive(Clone, Copy, Debug)]
struct Taste {
    /// Takes `example` and `default` of the schemas within.
    examples: bool,
    /// Makes the members that are not required too.
    optional: bool,
    /// Which branch of `oneOf` and `anyOf`; the last where there are fewer.
    branch: usize,
}

/// Values of a request's part, the plainest first. They need not be valid: whoever takes one looks.
pub(crate) fn candidates(document: &Value, schema: &Value) -> impl Iterator<Item = Value> {
    let tastes = [(true, false), (false, false), (true, true), (false, true)];
    let tastes = tastes.into_iter().flat_map(|(examples, optional)| {
        (0..4).map(move |branch| Taste {
            examples,
            optional,
            branch,
        })
    });
    tastes.filter_map(move |taste| {
        let mut maker = Maker {
            document,
            taste,
            trail: Vec::new(),
            looked: 0,
        };
        maker.value(schema, 0, 0)
    })
}

/// What a reference within the document leads to; what is no reference is itself.
pub(crate) fn resolve<'a>(document: &'a Value, mut node: &'a Value) -> &'a Value {
    for _ in 0..DEEPEST {
        let Some(target) = node.get("$ref").and_then(Value::as_str) else {
            return node;
        };
        match lookup(document, target) {
            Some(found) => node = found,
            None => return node,
        }
    }
    node
}

fn lookup<'a>(document: &'a Value, target: &str) -> Option<&'a Value> {
    let pointer = target.strip_prefix('#')?;
    let pointer = percent_encoding::percent_decode_str(pointer)
        .decode_utf8()
        .ok()?;
    document.pointer(&pointer)
}

struct Maker<'a> {
    document: &'a Value,
    taste: Taste,
    /// The references being followed.
    trail: Vec<String>,
    /// How many schemas were looked at.
    looked: usize,
}

impl Maker<'_> {
    /// Nothing if the schema leads back into itself. `index`: the place in a list, so that items differ.
    fn value(&mut self, schema: &Value, depth: usize, index: usize) -> Option<Value> {
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
        let null = || accepts_null(schema).then_some(Value::Null);
        if depth > DEEPEST {
            return null();
        }
        let made = match kind(schema) {
            "object" => self.object(schema, depth).map(Value::Object),
            "array" => self.array(schema, depth),
            "integer" => Some(number(schema, index, true)),
            "number" => Some(number(schema, index, false)),
            "boolean" => Some(Value::Bool(true)),
            "null" => Some(Value::Null),
            _ => Some(Value::String(pattern::text(schema, index))),
        };
        made.or_else(null)
    }

    /// The value that the schema itself names.
    fn given(&self, schema: &Map<String, Value>, index: usize) -> Option<Value> {
        if let Some(value) = schema.get("const") {
            return Some(value.clone());
        }
        if self.taste.examples && index == 0 {
            let listed = schema.get("examples").and_then(Value::as_array);
            let example = schema.get("example").or_else(|| listed?.first());
            let example = example.or_else(|| schema.get("default"));
            if let Some(example) = example.filter(|example| !example.is_null()) {
                return Some(example.clone());
            }
        }
        let values = schema.get("enum").and_then(Value::as_array)?;
        let values: Vec<&Value> = values.iter().filter(|value| !value.is_null()).collect();
        let value = values.get(index % values.len().max(1));
        // A number under `type: string` is its text.
        Some(match value {
            Some(Value::Number(number)) if types(schema).first() == Some(&"string") => {
                Value::String(number.to_string())
            }
            Some(value) => (*value).clone(),
            None => Value::Null,
        })
    }

    fn object(&mut self, schema: &Map<String, Value>, depth: usize) -> Option<Map<String, Value>> {
        let required = required(schema);
        let mut object = Map::new();
        let properties = schema.get("properties").and_then(Value::as_object);
        for (name, property) in properties.into_iter().flatten() {
            let needed = required.contains(&name.as_str());
            let wanted = needed || (self.taste.optional && depth < 2);
            if !wanted || self.is_received_only(property) {
                continue;
            }
            match self.value(property, depth + 1, 0) {
                Some(value) => drop(object.insert(name.clone(), value)),
                None if needed => return None,
                None => {}
            }
        }
        let extra = schema
            .get("additionalProperties")
            .filter(|extra| extra.is_object());
        let extra = extra.cloned().unwrap_or_else(|| json!({}));
        let is_known = |name: &str| properties.is_some_and(|all| all.contains_key(name));
        for name in required.into_iter().filter(|name| !is_known(name)) {
            let value = self.value(&extra, depth + 1, 0)?;
            object.insert(name.to_owned(), value);
        }
        let least = bound(schema, "minProperties")
            .unwrap_or(0)
            .min(MOST_ENTRIES);
        self.fill(&mut object, properties, &extra, least, depth);
        Some(object)
    }

    /// Adds members until there are as many as asked for: declared ones first.
    fn fill(
        &mut self,
        object: &mut Map<String, Value>,
        properties: Option<&Map<String, Value>>,
        extra: &Value,
        least: u64,
        depth: usize,
    ) {
        for (name, property) in properties.into_iter().flatten() {
            if object.len() as u64 >= least {
                return;
            }
            if !object.contains_key(name)
                && !self.is_received_only(property)
                && let Some(value) = self.value(property, depth + 1, 0)
            {
                object.insert(name.clone(), value);
            }
        }
        for number in 1..=least {
            if object.len() as u64 >= least {
                return;
            }
            if let Some(value) = self.value(extra, depth + 1, 0) {
                object.insert(format!("key{number}"), value);
            }
        }
    }

    fn array(&mut self, schema: &Map<String, Value>, depth: usize) -> Option<Value> {
        let least = bound(schema, "minItems").unwrap_or(0).min(MOST_ENTRIES);
        let most = bound(schema, "maxItems").unwrap_or(u64::MAX);
        let wanted = least.max(u64::from(self.taste.optional)).min(most);
        let mut items = Vec::new();
        let first = schema.get("prefixItems").and_then(Value::as_array);
        for item in first.into_iter().flatten() {
            items.push(self.value(item, depth + 1, 0)?);
        }
        let item = schema.get("items").cloned().unwrap_or_else(|| json!({}));
        while (items.len() as u64) < wanted {
            match self.value(&item, depth + 1, items.len()) {
                Some(value) => items.push(value),
                None if (items.len() as u64) < least => return None,
                None => break,
            }
        }
        Some(Value::Array(items))
    }

    fn is_received_only(&self, property: &Value) -> bool {
        let marked = |schema: &Value| schema.get("readOnly") == Some(&Value::Bool(true));
        marked(property) || marked(resolve(self.document, property))
    }

    /// The schema with its references followed, its `allOf` merged and one branch taken.
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
        if let Some(target) = schema.get("$ref").and_then(Value::as_str) {
            let rounds = self
                .trail
                .iter()
                .filter(|followed| *followed == target)
                .count();
            if rounds >= MOST_ROUNDS {
                return None;
            }
            self.trail.push(target.to_owned());
            if let Some(found) = lookup(self.document, target) {
                flat = self.flat(found, depth + 1)?;
            }
        }
        let composed = ["$ref", "allOf", "oneOf", "anyOf"];
        let own = object
            .iter()
            .filter(|(word, _)| !composed.contains(&word.as_str()));
        merge(
            &mut flat,
            own.map(|(word, value)| (word.clone(), value.clone())),
        );
        for part in object
            .get("allOf")
            .and_then(Value::as_array)
            .into_iter()
            .flatten()
        {
            merge(&mut flat, self.flat(part, depth + 1)?);
        }
        for word in ["oneOf", "anyOf"] {
            let branches = object.get(word).and_then(Value::as_array);
            if let Some(branches) = branches.filter(|branches| !branches.is_empty()) {
                merge(&mut flat, self.branch(object, branches, depth)?);
            }
        }
        Some(flat)
    }

    /// The branch asked for, or the next that can be made.
    fn branch(
        &mut self,
        object: &Map<String, Value>,
        branches: &[Value],
        depth: usize,
    ) -> Option<Map<String, Value>> {
        let start = self.taste.branch.min(branches.len() - 1);
        let before = self.trail.len();
        for chosen in branches[start..].iter().chain(&branches[..start]) {
            if chosen.get("type") == Some(&json!("null")) && branches.len() > 1 {
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

/// Writes the discriminator's value into the branch.
fn tag(object: &Map<String, Value>, chosen: &Value, flat: &mut Map<String, Value>) {
    let discriminator = object.get("discriminator");
    let name = discriminator.and_then(|one| one.get("propertyName")?.as_str());
    let (Some(name), Some(target)) = (name, chosen.get("$ref").and_then(Value::as_str)) else {
        return;
    };
    let short = target.rsplit('/').next().unwrap_or(target);
    let mapping = discriminator.and_then(|one| one.get("mapping")?.as_object());
    let is_it = |to: &Value| to.as_str().is_some_and(|to| to == target || to == short);
    let mapped = mapping.and_then(|mapping| mapping.iter().find(|(_, to)| is_it(to)));
    let value = mapped.map_or(short, |(value, _)| value);
    let properties = flat.entry("properties").or_insert_with(|| json!({}));
    if let Some(properties) = properties.as_object_mut() {
        let property = properties.get(name);
        let is_open =
            |property: &Value| property.get("enum").is_none() && property.get("const").is_none();
        if property.is_none_or(is_open) {
            properties.insert(name.to_owned(), json!({ "const": value }));
        }
    }
}
