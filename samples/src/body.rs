//! The body of a prepared request.

use crate::reference::resolve;
use crate::{Body, Description, Part, PartContent, Wish};
use serde_json::{Map, Value};
use specwright_build::api::{Content, ContentKind, Operation};
use specwright_build::wire;

impl Description {
    /// The body in the media type that the client prefers. An optional one is sent where the description has an example of it.
    pub(crate) fn body(
        &self,
        operation: &Operation,
        wish: &Wish,
        notes: &mut Vec<String>,
    ) -> Option<Body> {
        let body = operation.body.as_ref()?;
        let content = &body.content;
        if !body.required && content.examples.is_empty() {
            return None;
        }
        let media = self.media(content, notes);
        if content.kind == ContentKind::Bytes || content.kind.is_stream() {
            let name = "body.bin".to_owned();
            return Some(Body::File { media, name });
        }
        let schema = self.body_schema(&operation.path, &operation.method, &content.media_type);
        let wanted = wish.example.as_deref();
        let fill = |may_stand: &dyn Fn(&Value) -> bool| {
            self.fill(&schema, &content.examples, wanted, may_stand)
        };
        let mut filled = fill(&|value| fits(content.kind, value) && is_said(content.kind, value));
        if filled.wrong.is_some() {
            filled = fill(&|value| fits(content.kind, value));
        }
        if let Some(wrong) = filled.wrong {
            notes.push(format!("the body is not valid: {wrong}"));
        }
        let value = filled.value;
        Some(match content.kind {
            ContentKind::Form => Body::Form {
                text: wire::form(&value, &content.encodings).unwrap_or_default(),
                media,
                value,
            },
            ContentKind::Multipart => {
                let parts = self.parts(content, &schema, &value);
                Body::Parts {
                    media,
                    value,
                    parts,
                }
            }
            ContentKind::Text => Body::Plain {
                text: plain(&value),
                media,
            },
            _ => Body::Json { media, value },
        })
    }

    /// The media type that it is sent as. A range is none.
    fn media(&self, content: &Content, notes: &mut Vec<String>) -> String {
        let media = &content.media_type;
        if !media.contains('*') && crate::prepare::is_header_text(media) {
            return media.clone();
        }
        let chosen = match content.kind {
            ContentKind::Json => "application/json",
            ContentKind::Multipart => "multipart/form-data",
            ContentKind::Text => "text/plain",
            _ => "application/octet-stream",
        };
        notes.push(format!(
            "the description takes `{media}`; this is sent as {chosen}"
        ));
        chosen.to_owned()
    }

    fn parts(&self, content: &Content, schema: &Value, value: &Value) -> Vec<Part> {
        let none = Map::new();
        let members = value.as_object().unwrap_or(&none);
        let mut parts = Vec::new();
        for (name, member) in members {
            let encoding = content
                .encodings
                .iter()
                .find(|encoding| encoding.name == *name);
            let media = encoding.map(|encoding| encoding.media_type.clone());
            let media = media.filter(|media| !media.is_empty());
            let is_file = self.is_file(schema, name, 0);
            let is_json = media
                .as_deref()
                .is_some_and(|media| media.ends_with("json"));
            let items = match member {
                Value::Array(items) if !is_json => items.as_slice(),
                one => std::slice::from_ref(one),
            };
            for item in items.iter().filter(|item| !item.is_null()) {
                parts.push(part(name, item, media.as_deref(), is_file));
            }
        }
        parts
    }

    /// Whether the member, or each of its items, is a file.
    fn is_file(&self, schema: &Value, name: &str, depth: usize) -> bool {
        let document = self.document();
        let schema = resolve(document, schema);
        let is_binary = |schema: &Value| {
            let word = |word: &str| schema.get(word).and_then(Value::as_str);
            word("format") == Some("binary") || word("contentMediaType").is_some()
        };
        if let Some(property) = schema.get("properties").and_then(|all| all.get(name)) {
            let property = resolve(document, property);
            let items = property.get("items").map(|items| resolve(document, items));
            return is_binary(property) || items.is_some_and(is_binary);
        }
        let words = ["allOf", "oneOf", "anyOf"].iter();
        let mut parts = words
            .filter_map(|word| schema.get(*word)?.as_array())
            .flatten();
        depth < 8 && parts.any(|part| self.is_file(part, name, depth + 1))
    }
}

fn part(name: &str, item: &Value, media: Option<&str>, is_file: bool) -> Part {
    let media = media.map(str::to_owned);
    if is_file {
        return Part {
            name: name.to_owned(),
            media,
            content: PartContent::File(file_name(name)),
        };
    }
    let is_nested = item.is_object() || item.is_array();
    Part {
        name: name.to_owned(),
        media: media.or_else(|| is_nested.then(|| "application/json".to_owned())),
        content: PartContent::Text(plain(item)),
    }
}

/// A file's name that means nothing to a shell.
pub(crate) fn file_name(name: &str) -> String {
    let letters = name.chars().filter(char::is_ascii_alphanumeric);
    let letters: String = letters.take(40).collect();
    if letters.is_empty() {
        "part.bin".to_owned()
    } else {
        format!("{letters}.bin")
    }
}

fn plain(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        other => other.to_string(),
    }
}

fn fits(kind: ContentKind, value: &Value) -> bool {
    match kind {
        ContentKind::Form | ContentKind::Multipart => value.is_object(),
        _ => true,
    }
}

/// Whether all of the value can be seen in what is sent.
fn is_said(kind: ContentKind, value: &Value) -> bool {
    match kind {
        ContentKind::Form | ContentKind::Multipart => !holds_nothing(value),
        _ => true,
    }
}

/// Whether a form has no way to say that some part of the value is there.
fn holds_nothing(value: &Value) -> bool {
    match value {
        Value::Array(items) => items
            .iter()
            .any(|item| is_empty(item) || holds_nothing(item)),
        Value::Object(members) => members
            .values()
            .any(|member| is_empty(member) || holds_nothing(member)),
        _ => false,
    }
}

fn is_empty(value: &Value) -> bool {
    value.as_array().is_some_and(Vec::is_empty) || value.as_object().is_some_and(Map::is_empty)
}
