//! Enums: texts and integers, open for values that the description does not know.

use super::Lower;
use super::draft::Draft;
use crate::api::{Enum, EnumBase, EnumValue, Shape};
use openapiv3::SchemaData;
use serde_json::Value;
use std::collections::HashSet;

impl<'d> Lower<'d, '_> {
    /// Whether the draft is a list of texts or of integers; other lists are only a constraint.
    pub fn is_enum(&self, draft: &Draft<'d>) -> bool {
        let texts = draft.values.iter().all(Value::is_string);
        let integers = draft.values.iter().all(is_integer);
        let fits = match draft.kind {
            None => texts || integers,
            Some("string") => texts,
            Some("integer") => integers,
            Some(_) => false,
        };
        fits && !draft.values.is_empty()
    }

    /// The enum that a draft is.
    pub fn enumeration(&self, draft: &Draft<'d>) -> Shape {
        let base = if draft.values.iter().all(Value::is_string) {
            EnumBase::Text
        } else {
            EnumBase::Integer
        };
        let values = draft.values.iter().enumerate();
        let values = values.map(|(index, value_)| value(value_, draft.values_data, index));
        let values = distinct(values.collect());
        Shape::Enum(Enum { base, values })
    }
}

/// A value of an enum, with what the description says beside the list.
pub(super) fn value(value: &Value, data: &SchemaData, index: usize) -> EnumValue {
    let value = text(value);
    EnumValue {
        description: beside(
            data,
            &["x-enum-descriptions", "x-enumDescriptions"],
            index,
            &value,
        ),
        name: beside(data, &["x-enum-varnames", "x-enumNames"], index, &value),
        value,
    }
}

/// The values without duplicates.
pub(super) fn distinct(values: Vec<EnumValue>) -> Vec<EnumValue> {
    let mut seen = HashSet::new();
    values
        .into_iter()
        .filter(|value| seen.insert(value.value.clone()))
        .collect()
}

/// Whether the value is an integer that an enum can hold.
pub(super) fn is_integer(value: &Value) -> bool {
    text(value).parse::<i64>().is_ok() && value.is_number()
}

fn text(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        Value::Number(number) if number.is_f64() => number
            .as_f64()
            .filter(|float| float.fract() == 0.0)
            .map_or_else(|| number.to_string(), |float| format!("{float:.0}")),
        other => other.to_string(),
    }
}

/// What an extension says of a value: a list in the order of the values, or a mapping from them.
fn beside(data: &SchemaData, keys: &[&str], index: usize, value: &str) -> Option<String> {
    let found = keys.iter().find_map(|key| data.extensions.get(*key))?;
    let text = match found {
        Value::Array(list) => list.get(index)?,
        Value::Object(map) => map.get(value)?,
        _ => return None,
    };
    text.as_str()
        .filter(|text| !text.is_empty())
        .map(str::to_owned)
}
