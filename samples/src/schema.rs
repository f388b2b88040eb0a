//! What a schema says of one value, without its references and branches.

use serde_json::{Map, Value, json};

/// `part` is added to `into`: members joined, everything else taken from the part.
pub(crate) fn merge(
    into: &mut Map<String, Value>,
    part: impl IntoIterator<Item = (String, Value)>,
) {
    for (word, value) in part {
        match (word.as_str(), into.get_mut(&word), value) {
            ("properties", Some(Value::Object(known)), Value::Object(more)) => {
                for (name, property) in more {
                    match known.get_mut(&name) {
                        Some(there) if *there != property => {
                            *there = json!({ "allOf": [there.take(), property] });
                        }
                        Some(_) => {}
                        None => drop(known.insert(name, property)),
                    }
                }
            }
            ("required", Some(Value::Array(known)), Value::Array(more)) => known.extend(more),
            ("example", Some(Value::Object(known)), Value::Object(more)) => known.extend(more),
            (_, _, value) => drop(into.insert(word, value)),
        }
    }
}

pub(crate) fn required(schema: &Map<String, Value>) -> Vec<&str> {
    let names = schema.get("required").and_then(Value::as_array);
    let names = names.into_iter().flatten().filter_map(Value::as_str);
    let mut once = Vec::new();
    for name in names {
        if !once.contains(&name) {
            once.push(name);
        }
    }
    once
}

pub(crate) fn bound(schema: &Map<String, Value>, word: &str) -> Option<u64> {
    schema.get(word).and_then(Value::as_u64)
}

pub(crate) fn types(schema: &Map<String, Value>) -> Vec<&str> {
    match schema.get("type") {
        Some(Value::String(name)) => vec![name],
        Some(Value::Array(names)) => names.iter().filter_map(Value::as_str).collect(),
        _ => Vec::new(),
    }
}

pub(crate) fn accepts_null(schema: &Map<String, Value>) -> bool {
    schema.get("nullable") == Some(&Value::Bool(true)) || types(schema).contains(&"null")
}

pub(crate) fn kind(schema: &Map<String, Value>) -> &str {
    let named = types(schema);
    if let Some(name) = named.iter().find(|name| **name != "null").or(named.first()) {
        return name;
    }
    let hints: [(&[&str], &str); 3] = [
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
    ];
    let hinted = hints
        .iter()
        .find(|(words, _)| words.iter().any(|word| schema.contains_key(*word)));
    hinted.map_or("string", |(_, kind)| kind)
}

/// A number within the bounds.
pub(crate) fn number(schema: &Map<String, Value>, index: usize, whole: bool) -> Value {
    let step = schema
        .get("multipleOf")
        .and_then(Value::as_f64)
        .filter(|step| *step > 0.0);
    let step = step.unwrap_or(1.0);
    let limit = |word: &str, exclusive: &str| {
        let plain = schema.get(word).and_then(Value::as_f64);
        match schema.get(exclusive) {
            Some(Value::Number(number)) => number.as_f64().map(|bound| (bound, true)),
            excluded => plain.map(|bound| (bound, excluded == Some(&Value::Bool(true)))),
        }
    };
    let (low, high) = (
        limit("minimum", "exclusiveMinimum"),
        limit("maximum", "exclusiveMaximum"),
    );
    let is_low = |value: f64| low.is_some_and(|(low, out)| value < low || (out && value <= low));
    let is_high =
        |value: f64| high.is_some_and(|(high, out)| value > high || (out && value >= high));
    let start = match (low, high) {
        (Some((low, _)), _) => (low / step).ceil() * step,
        (None, Some((high, _))) => (high.min(1.0) / step).floor() * step,
        (None, None) => step,
    };
    let start = if is_low(start) { start + step } else { start };
    let start = if is_high(start) && low.is_none() {
        start - step
    } else {
        start
    };
    let start = match (is_high(start), low, high) {
        (true, Some((low, _)), Some((high, _))) if !whole => f64::midpoint(low, high),
        _ => start,
    };
    #[allow(clippy::cast_precision_loss, reason = "the place in a short list")]
    let next = start + index as f64 * step;
    let value = if is_high(next) { start } else { next };
    #[allow(
        clippy::cast_possible_truncation,
        reason = "a float that is whole and small enough is that integer"
    )]
    if value.fract() == 0.0 && value.abs() < 9e15 {
        return Value::from(value as i64);
    }
    json!(value)
}
