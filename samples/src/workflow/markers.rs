//! Where values of a flow stand in a request: words that survive every way of writing, until the engine's expressions take their place.

use crate::{Body, Prepared};
use serde_json::{Map, Value};
use specwright_build::FlowValue;
use std::collections::BTreeMap;

/// The places of a step, each with its word and its value.
pub(super) struct Markers(Vec<(String, String, FlowValue)>);

impl Markers {
    pub(super) fn new(set: &BTreeMap<String, FlowValue>) -> Self {
        let places = set.iter().enumerate();
        Self(
            places
                .map(|(index, (place, value))| {
                    (
                        place.clone(),
                        format!("SpecwrightFlowValue{index}x"),
                        value.clone(),
                    )
                })
                .collect(),
        )
    }

    /// The parameters that are set, with their words.
    pub(super) fn parameters(&self) -> impl Iterator<Item = (&str, &str)> {
        let places = self.0.iter().filter(|(place, ..)| !place.starts_with('/'));
        places.map(|(place, word, _)| (place.as_str(), word.as_str()))
    }

    /// Puts the words into the body.
    pub(super) fn put(&self, prepared: &mut Prepared) -> Result<(), String> {
        for (place, word, _) in self.0.iter().filter(|(place, ..)| place.starts_with('/')) {
            let Some(Body::Json { value, .. }) = &mut prepared.body else {
                return Err(format!(
                    "`{place}` is a place in a JSON body, and the request has none"
                ));
            };
            let Some(there) = reach(value, place) else {
                return Err(format!("the body has no place `{place}`"));
            };
            *there = Value::from(word.as_str());
        }
        Ok(())
    }

    /// The value with expressions in the places of the words.
    pub(super) fn fill(&self, value: &Value, expression: &dyn Fn(&FlowValue) -> String) -> Value {
        match value {
            Value::String(text) => {
                let filled = self.0.iter().fold(text.clone(), |text, (_, word, from)| {
                    match text.contains(word) {
                        true => text.replace(word, &expression(from)),
                        false => text,
                    }
                });
                filled.into()
            }
            Value::Array(items) => items
                .iter()
                .map(|item| self.fill(item, expression))
                .collect(),
            Value::Object(members) => {
                let members = members
                    .iter()
                    .map(|(name, value)| (name.clone(), self.fill(value, expression)));
                Value::Object(members.collect())
            }
            other => other.clone(),
        }
    }

    /// The places as they were said, with their values.
    pub(super) fn places(&self) -> impl Iterator<Item = (&str, &FlowValue)> {
        self.0
            .iter()
            .map(|(place, _, value)| (place.as_str(), value))
    }
}

/// The place in a value; objects on the way, and the last member, are made where they are not there.
fn reach<'v>(mut value: &'v mut Value, pointer: &str) -> Option<&'v mut Value> {
    for token in pointer.split('/').skip(1) {
        let token = token.replace("~1", "/").replace("~0", "~");
        value = match value {
            Value::Array(items) => items.get_mut(token.parse::<usize>().ok()?)?,
            Value::Null => {
                *value = Value::Object(Map::new());
                value.as_object_mut()?.entry(token).or_insert(Value::Null)
            }
            Value::Object(members) => members.entry(token).or_insert(Value::Null),
            _ => return None,
        };
    }
    Some(value)
}
