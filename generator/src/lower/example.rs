//! Examples, wherever they stand.

use super::Lower;
use crate::api::Example;
use crate::normalize::carried;
use crate::report::Pointer;
use indexmap::IndexMap;
use openapiv3::{ReferenceOr, SchemaData};
use serde_json::Value;

impl<'d> Lower<'d, '_> {
    /// The examples of a schema: `example`, `examples`, `x-examples`.
    pub fn schema_examples(data: &SchemaData, pointer: &Pointer) -> Vec<Example> {
        let mut examples: Vec<Example> = data
            .example
            .iter()
            .map(|value| example(None, pointer.join("example"), value))
            .collect();
        for (key, written) in [
            (carried::EXAMPLES, "examples"),
            ("x-examples", "x-examples"),
        ] {
            let pointer = pointer.join(written);
            match data.extensions.get(key) {
                Some(Value::Array(values)) => examples.extend(
                    values
                        .iter()
                        .enumerate()
                        .map(|(index, value)| example(None, pointer.index(index), value)),
                ),
                Some(Value::Object(values)) => examples.extend(
                    values
                        .iter()
                        .map(|(name, value)| example(Some(name), pointer.join(name), value)),
                ),
                _ => {}
            }
        }
        examples
    }

    /// `example` and `examples` of a media type or a parameter.
    pub fn examples(
        &mut self,
        single: Option<&Value>,
        several: &'d IndexMap<String, ReferenceOr<openapiv3::Example>>,
        pointer: &Pointer,
    ) -> Vec<Example> {
        let mut examples: Vec<Example> = single
            .map(|value| example(None, pointer.join("example"), value))
            .into_iter()
            .collect();
        for (name, item) in several {
            let at = pointer.join("examples").join(name);
            let Some((item, at)) = self.resolve(item, at, "examples", |all| &all.examples) else {
                continue;
            };
            let value = item
                .value
                .as_ref()
                .or_else(|| item.extensions.get("x-base64"));
            let key = if item.value.is_some() {
                "value"
            } else {
                "x-base64"
            };
            examples.extend(value.map(|value| example(Some(name), at.join(key), value)));
        }
        examples
    }
}

fn example(name: Option<&String>, pointer: Pointer, value: &Value) -> Example {
    Example {
        name: name.cloned(),
        pointer,
        value: value.clone(),
    }
}
