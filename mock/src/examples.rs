//! The examples beside a schema.

use base64::Engine;
use serde_json::{Map, Value};

use crate::document::Document;

/// One example of a media type.
#[derive(Debug, Clone)]
pub(crate) struct Example {
    pub(crate) name: Option<String>,
    pub(crate) value: Value,
    /// `x-status`: the HTTP status it goes with.
    pub(crate) status: Option<u16>,
    base64: bool,
}

impl Example {
    /// The bytes of an example for a media type other than JSON.
    pub(crate) fn bytes(&self) -> Result<Vec<u8>, String> {
        match &self.value {
            Value::String(text) if self.base64 => {
                let text: String = text.split_whitespace().collect();
                let decoded = base64::engine::general_purpose::STANDARD.decode(text);
                decoded.map_err(|error| format!("its `value` is not base64: {error}"))
            }
            Value::String(text) => Ok(text.clone().into_bytes()),
            other => Ok(other.to_string().into_bytes()),
        }
    }
}

/// All examples of a media type, the named ones first.
pub(crate) fn examples(document: &Document, media: &Value) -> Vec<Example> {
    let named = media.get("examples").and_then(Value::as_object);
    let named = named.into_iter().flatten().filter_map(|(name, example)| {
        let example = document.resolve(example).as_object()?;
        Some(from_object(name, example, example.get("value")?))
    });
    let schema = media.get("schema").map(|schema| document.resolve(schema));
    let listed = schema
        .and_then(|schema| schema.get("examples"))
        .and_then(Value::as_array);
    let single = media.get("example").into_iter();
    let single = single
        .chain(schema.and_then(|schema| schema.get("example")))
        .chain(listed.into_iter().flatten());
    let single = single.map(|value| Example {
        name: None,
        value: value.clone(),
        status: None,
        base64: false,
    });
    named.chain(single).collect()
}

fn from_object(name: &str, example: &Map<String, Value>, value: &Value) -> Example {
    Example {
        name: Some(name.to_owned()),
        value: value.clone(),
        status: example
            .get("x-status")
            .and_then(Value::as_u64)
            .and_then(|status| u16::try_from(status).ok()),
        base64: example.get("x-base64") == Some(&Value::Bool(true)),
    }
}
