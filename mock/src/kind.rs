//! What kind of value a schema describes.

use serde_json::{Map, Value};

use crate::convert::types;

/// The type that is named, else what the other words of the schema are for.
pub(crate) fn kind(schema: &Map<String, Value>) -> &'static str {
    let named = types(schema);
    let known = [
        "object", "array", "integer", "number", "boolean", "string", "null",
    ];
    if let Some(name) = named.iter().find(|name| *name != "null").or(named.first()) {
        return known
            .into_iter()
            .find(|known| known == name)
            .unwrap_or("string");
    }
    let hints: [(&[&str], &str); 4] = [
        (
            &[
                "properties",
                "additionalProperties",
                "required",
                "minProperties",
            ],
            "object",
        ),
        (&["items", "prefixItems", "minItems"], "array"),
        (&["minimum", "maximum", "multipleOf"], "number"),
        (&["minLength", "maxLength", "pattern", "format"], "string"),
    ];
    let hinted = |words: &&[&str]| words.iter().any(|word| schema.contains_key(*word));
    hints
        .iter()
        .find(|(words, _)| hinted(words))
        .map_or("string", |(_, kind)| kind)
}
