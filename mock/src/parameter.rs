//! From the text of a parameter to the value it stands for.

use std::collections::BTreeMap;

use serde_json::{Map, Value};

use crate::convert::{enum_values, types};
use crate::document::Document;

const DEEPEST: usize = 16;

/// Where a parameter is.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) enum Place {
    Path,
    Query,
    Header,
    Cookie,
}

/// The parts of a request that parameters are read from.
#[derive(Debug, Default)]
pub(crate) struct Texts {
    pub(crate) path: BTreeMap<String, String>,
    pub(crate) query: Vec<(String, String)>,
    /// Lower-case names.
    pub(crate) headers: Vec<(String, String)>,
    pub(crate) cookies: Vec<(String, String)>,
}

/// How a parameter is written.
#[derive(Debug)]
pub(crate) struct Writing {
    pub(crate) name: String,
    pub(crate) place: Place,
    pub(crate) style: String,
    pub(crate) explode: bool,
    /// Given by `content`: the text is JSON.
    pub(crate) json: bool,
}

impl Writing {
    pub(crate) fn new(parameter: &Value) -> Option<Self> {
        let place = match parameter.get("in")?.as_str()? {
            "path" => Place::Path,
            "query" => Place::Query,
            "header" => Place::Header,
            "cookie" => Place::Cookie,
            _ => return None,
        };
        let usual = if matches!(place, Place::Query | Place::Cookie) {
            "form"
        } else {
            "simple"
        };
        let style = parameter
            .get("style")
            .and_then(Value::as_str)
            .unwrap_or(usual);
        Some(Self {
            name: parameter.get("name")?.as_str()?.to_owned(),
            place,
            explode: parameter
                .get("explode")
                .and_then(Value::as_bool)
                .unwrap_or(style == "form"),
            style: style.to_owned(),
            json: parameter.get("content").is_some(),
        })
    }

    /// The value, or nothing if the parameter is not there.
    pub(crate) fn read(&self, document: &Document, schema: &Value, texts: &Texts) -> Option<Value> {
        let found = self.found(texts);
        if self.json {
            let text = found.first()?;
            return Some(
                serde_json::from_str(text).unwrap_or_else(|_| Value::String((*text).to_owned())),
            );
        }
        let kinds = kinds(document, schema);
        if kinds.object && !kinds.scalar() {
            return self.object(document, schema, &found, texts);
        }
        if kinds.array && !(kinds.scalar() && found.len() == 1) {
            return self.array(document, schema, &found);
        }
        let text = found.first()?;
        Some(coerce(document, schema, self.unprefixed(text)))
    }

    fn found<'a>(&self, texts: &'a Texts) -> Vec<&'a str> {
        let bracketed = format!("{}[]", self.name);
        let named = |pairs: &'a [(String, String)], name: &str| -> Vec<&'a str> {
            let pairs = pairs
                .iter()
                .filter(|(key, _)| key == name || *key == bracketed);
            pairs.map(|(_, value)| value.as_str()).collect()
        };
        match self.place {
            Place::Path => texts
                .path
                .get(&self.name)
                .map(String::as_str)
                .into_iter()
                .collect(),
            Place::Query => named(&texts.query, &self.name),
            Place::Header => named(&texts.headers, &self.name.to_lowercase()),
            Place::Cookie => named(&texts.cookies, &self.name),
        }
    }

    fn unprefixed<'a>(&self, text: &'a str) -> &'a str {
        match self.style.as_str() {
            "label" => text.strip_prefix('.').unwrap_or(text),
            "matrix" => {
                let text = text.strip_prefix(';').unwrap_or(text);
                let named = text
                    .strip_prefix(self.name.as_str())
                    .and_then(|rest| rest.strip_prefix('='));
                named.unwrap_or(text)
            }
            _ => text,
        }
    }

    fn separator(&self) -> &'static str {
        match (self.style.as_str(), self.explode) {
            ("spaceDelimited", _) => " ",
            ("pipeDelimited", _) => "|",
            ("label", true) => ".",
            ("matrix", true) => ";",
            _ => ",",
        }
    }

    fn array(&self, document: &Document, schema: &Value, found: &[&str]) -> Option<Value> {
        let item = member_schema(document, schema, "items");
        let whole = self.place == Place::Query && self.explode;
        let mut items = Vec::new();
        for text in found {
            let text = self.unprefixed(text);
            let parts: Vec<&str> = if whole {
                vec![text]
            } else {
                text.split(self.separator()).collect()
            };
            let parts = parts
                .into_iter()
                .filter(|part| whole || !part.is_empty())
                .map(|part| {
                    let matrix = part
                        .strip_prefix(self.name.as_str())
                        .and_then(|rest| rest.strip_prefix('='));
                    let part = if self.style == "matrix" {
                        matrix.unwrap_or(part)
                    } else {
                        part
                    };
                    coerce(document, item.unwrap_or(&Value::Null), part.trim())
                });
            items.extend(parts);
        }
        (!found.is_empty()).then_some(Value::Array(items))
    }

    fn object(
        &self,
        document: &Document,
        schema: &Value,
        found: &[&str],
        texts: &Texts,
    ) -> Option<Value> {
        let pairs: Vec<(String, String)> = match (self.style.as_str(), self.explode) {
            ("deepObject", _) => bracketed(&self.name, &texts.query),
            ("form", true) if self.place == Place::Query => {
                described(document, schema, &texts.query)
            }
            ("form", true) => described(document, schema, &texts.cookies),
            (_, true) => self
                .unprefixed(found.first()?)
                .split(self.separator())
                .filter_map(pair)
                .collect(),
            (_, false) => {
                let parts: Vec<&str> = self
                    .unprefixed(found.first()?)
                    .split(self.separator())
                    .collect();
                parts
                    .chunks(2)
                    .map(|two| (two[0].to_owned(), two.get(1).unwrap_or(&"").to_string()))
                    .collect()
            }
        };
        if pairs.is_empty() {
            return None;
        }
        Some(crate::form::object(document, schema, &pairs))
    }
}

fn pair(text: &str) -> Option<(String, String)> {
    text.split_once('=')
        .map(|(name, value)| (name.to_owned(), value.to_owned()))
}

/// `name[a]=1` as `a=1`, `name[a][b]=1` as `a[b]=1`.
fn bracketed(name: &str, query: &[(String, String)]) -> Vec<(String, String)> {
    let inner = |(key, value): &(String, String)| {
        let (first, rest) = key.strip_prefix(name)?.strip_prefix('[')?.split_once(']')?;
        Some((format!("{first}{rest}"), value.clone()))
    };
    query.iter().filter_map(inner).collect()
}

fn described(
    document: &Document,
    schema: &Value,
    pairs: &[(String, String)],
) -> Vec<(String, String)> {
    let known = |(name, _): &&(String, String)| property(document, schema, name, 0).is_some();
    pairs.iter().filter(known).cloned().collect()
}

/// Which types a schema takes.
#[derive(Debug, Default)]
pub(crate) struct Kinds {
    pub(crate) integer: bool,
    pub(crate) number: bool,
    pub(crate) boolean: bool,
    pub(crate) string: bool,
    pub(crate) array: bool,
    pub(crate) object: bool,
}

impl Kinds {
    fn scalar(&self) -> bool {
        self.integer || self.number || self.boolean || self.string
    }
}

pub(crate) fn kinds(document: &Document, schema: &Value) -> Kinds {
    let mut kinds = Kinds::default();
    collect(document, schema, &mut kinds, 0);
    kinds
}

fn collect(document: &Document, schema: &Value, kinds: &mut Kinds, depth: usize) {
    let Some(object) = document
        .resolve(schema)
        .as_object()
        .filter(|_| depth < DEEPEST)
    else {
        return;
    };
    for name in types(object) {
        match name.as_str() {
            "integer" => kinds.integer = true,
            "number" => kinds.number = true,
            "boolean" => kinds.boolean = true,
            "string" => kinds.string = true,
            "array" => kinds.array = true,
            "object" => kinds.object = true,
            _ => {}
        }
    }
    kinds.object |= object.contains_key("properties");
    kinds.array |= object.contains_key("items");
    parts(object).for_each(|part| collect(document, part, kinds, depth + 1));
}

fn parts(object: &Map<String, Value>) -> impl Iterator<Item = &Value> {
    ["allOf", "oneOf", "anyOf"]
        .into_iter()
        .filter_map(|word| object.get(word)?.as_array())
        .flatten()
}

/// The schema under `word` (`items`), here or in a part.
pub(crate) fn member_schema<'a>(
    document: &'a Document,
    schema: &'a Value,
    word: &str,
) -> Option<&'a Value> {
    let object = document.resolve(schema).as_object()?;
    object
        .get(word)
        .or_else(|| parts(object).find_map(|part| document.resolve(part).get(word)))
}

/// The schema of a member, here or in a part, or that of all further members.
pub(crate) fn property<'a>(
    document: &'a Document,
    schema: &'a Value,
    name: &str,
    depth: usize,
) -> Option<&'a Value> {
    let object = document
        .resolve(schema)
        .as_object()
        .filter(|_| depth < DEEPEST)?;
    let own = object
        .get("properties")
        .and_then(|properties| properties.get(name));
    let found =
        own.or_else(|| parts(object).find_map(|part| property(document, part, name, depth + 1)));
    found.or_else(|| {
        object
            .get("additionalProperties")
            .filter(|schema| schema.is_object())
    })
}

/// The value that the text stands for, by the types that the schema takes; otherwise the text itself.
pub(crate) fn coerce(document: &Document, schema: &Value, text: &str) -> Value {
    let listed = document.resolve(schema).as_object().and_then(enum_values);
    let same = |value: &&Value| match value {
        Value::String(known) => known == text,
        Value::Number(known) => known.to_string() == text,
        Value::Bool(known) => known.to_string() == text,
        _ => false,
    };
    if let Some(value) = listed.iter().flatten().find(same) {
        return value.clone();
    }
    let kinds = kinds(document, schema);
    let parsed = match text {
        "true" | "false" if kinds.boolean => Some(Value::Bool(text == "true")),
        _ if kinds.integer || kinds.number => number(text, kinds.number),
        _ => None,
    };
    parsed.unwrap_or_else(|| Value::String(text.to_owned()))
}

/// A whole number of more than 64 bits: JSON Schema bounds no integer.
fn large(text: &str) -> Option<Value> {
    let digits = text.strip_prefix('-').unwrap_or(text);
    let is_whole = !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit());
    let number = text.parse::<f64>().ok().filter(|_| is_whole)?;
    number.is_finite().then(|| Value::from(number))
}

fn number(text: &str, fraction: bool) -> Option<Value> {
    let whole = text
        .parse::<i64>()
        .map(Value::from)
        .or_else(|_| text.parse::<u64>().map(Value::from))
        .or_else(|error| large(text).ok_or(error));
    let broken = || {
        text.parse::<f64>()
            .ok()
            .filter(|number| fraction && number.is_finite())
            .map(Value::from)
    };
    whole.ok().or_else(broken)
}
