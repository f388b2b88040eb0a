//! The value of one part of a request: from its examples, else made from its schema; the first that is valid.

use crate::Description;
use crate::reference::resolve;
use serde_json::Value;
use specwright_build::api::Example;
use specwright_mock::Direction;

/// A value, and what is wrong with it where none was better.
pub(crate) struct Filled {
    pub(crate) value: Value,
    pub(crate) wrong: Option<String>,
}

impl Description {
    /// `may_stand`: whether the value can be written where it goes.
    pub(crate) fn fill(
        &self,
        schema: &Value,
        examples: &[Example],
        wanted: Option<&str>,
        may_stand: impl Fn(&Value) -> bool,
    ) -> Filled {
        let named = |example: &&Example| example.name.as_deref() == wanted;
        let chosen = wanted.and_then(|_| examples.iter().find(named));
        let given = chosen.or(examples.first()).map(|example| &example.value);
        // Whoever names an example gets it.
        if let Some(example) = chosen.filter(|example| may_stand(&example.value)) {
            let value = example.value.clone();
            let wrong = self.wrong(schema, &value);
            return Filled { value, wrong };
        }
        let given = given
            .into_iter()
            .chain(examples.iter().map(|example| &example.value));
        let made = self.judge.values(schema, Direction::Request);
        let mut all = given.cloned().chain(made).filter(|value| may_stand(value));
        let ruling = self.judge.ruling(schema, Direction::Request);
        let mut first = None;
        for value in all.by_ref() {
            let errors = ruling.as_ref().map(|ruling| ruling.errors(&value));
            // Where the schema is none, nobody can say.
            let Some((pointer, message)) = errors.unwrap_or_default().into_iter().next() else {
                return Filled { value, wrong: None };
            };
            first.get_or_insert_with(|| Filled {
                value,
                wrong: Some(format!("{pointer}: {message}")),
            });
        }
        first.unwrap_or_else(|| Filled {
            value: Value::Null,
            wrong: Some("no value can be made from its schema".to_owned()),
        })
    }

    fn wrong(&self, schema: &Value, value: &Value) -> Option<String> {
        let ruling = self.judge.ruling(schema, Direction::Request).ok()?;
        let (pointer, message) = ruling.errors(value).into_iter().next()?;
        Some(format!("{pointer}: {message}"))
    }

    /// What the document says under a path and a method.
    pub(crate) fn described(&self, path: &str, method: &str) -> Option<(&Value, &Value)> {
        let document = self.document();
        let item = resolve(document, document.get("paths")?.get(path)?);
        let method = method.to_ascii_lowercase();
        let operation = item.get(&method).or_else(|| {
            let more = item.get("additionalOperations")?.as_object()?;
            let mut more = more.iter();
            more.find(|(name, _)| name.eq_ignore_ascii_case(&method))
                .map(|(_, operation)| operation)
        });
        Some((item, operation?))
    }

    /// The schema of a parameter; anything where it cannot be found.
    pub(crate) fn parameter_schema(
        &self,
        path: &str,
        method: &str,
        name: &str,
        place: &str,
    ) -> Value {
        let document = self.document();
        let found = self.described(path, method).and_then(|(item, operation)| {
            let lists =
                [operation, item].map(|owner| owner.get("parameters").and_then(Value::as_array));
            let mut all = lists.into_iter().flatten().flatten();
            let parameter = all.find_map(|parameter| {
                let parameter = resolve(document, parameter);
                let is_it = parameter.get("name")? == name && parameter.get("in")? == place;
                is_it.then_some(parameter)
            })?;
            let content = parameter
                .get("content")
                .and_then(|content| content.as_object()?.values().next());
            content.unwrap_or(parameter).get("schema")
        });
        found.cloned().unwrap_or(Value::Bool(true))
    }

    /// The schema of a body; anything where it cannot be found.
    pub(crate) fn body_schema(&self, path: &str, method: &str, media: &str) -> Value {
        let found = self.described(path, method).and_then(|(_, operation)| {
            let body = resolve(self.document(), operation.get("requestBody")?);
            resolve(self.document(), body.get("content")?.get(media)?).get("schema")
        });
        found.cloned().unwrap_or(Value::Bool(true))
    }
}
