//! Webhooks: composed from the description and the request.

use serde_json::{Map, Value};

use crate::document::Document;
use crate::examples::examples;
use crate::instance::{Taste, instance};
use crate::media;
use crate::pointer;
use crate::script::Hook;

/// The body that the description gives for the hook, before the request's members are set.
pub(crate) fn template(document: &Document, hook: &Hook) -> Result<Value, String> {
    let mut body = match (&hook.body, &hook.webhook) {
        (Some(body), _) => body.clone(),
        (None, Some(name)) => described(document, name, hook.example.as_deref())?,
        (None, None) => {
            return Err("it needs `webhook` (a name in the description) or `body`".to_owned());
        }
    };
    if let Some(patch) = &hook.patch {
        pointer::merge_patch(&mut body, patch);
    }
    Ok(body)
}

/// Copies what the hook takes from the request and from the answer.
pub(crate) fn fill(hook: &Hook, body: &mut Value, request: &Value, answer: Option<&Value>) {
    let from_request = hook
        .set
        .iter()
        .map(|(to, from)| (to, request.pointer(from)));
    let from_answer = hook
        .set_from_answer
        .iter()
        .map(|(to, from)| (to, answer.and_then(|value| value.pointer(from))));
    for (to, found) in from_request.chain(from_answer) {
        if let Some(found) = found {
            pointer::set(body, to, found.clone());
        }
    }
}

/// What each webhook of the description says: its examples, or what is made from its schema. Those without a body say nothing.
pub(crate) fn all(document: &Document) -> Vec<(String, Value)> {
    let mut all = Vec::new();
    for (name, item) in document.webhooks() {
        let Some(entry) = entry(document, item) else {
            continue;
        };
        let given = examples(document, entry);
        let mut bodies: Vec<Value> = given.into_iter().map(|example| example.value).collect();
        if bodies.is_empty() {
            bodies.push(made(document, entry));
        }
        all.extend(bodies.into_iter().map(|body| (name.clone(), body)));
    }
    all
}

/// What the body of a webhook is described by.
fn entry<'a>(document: &'a Document, item: &'a Value) -> Option<&'a Value> {
    let operations = item.as_object().into_iter().flat_map(Map::values);
    let operation = operations
        .into_iter()
        .find(|operation| operation.is_object())?;
    let content = document.member(operation, "requestBody")?.get("content")?;
    media::preferred(content.as_object()?, "").map(|(_, entry)| entry)
}

fn described(document: &Document, name: &str, example: Option<&str>) -> Result<Value, String> {
    let item = document.webhooks().find(|(webhook, _)| *webhook == name);
    let Some((_, item)) = item else {
        let known = document.webhooks().map(|(name, _)| format!("`{name}`"));
        let known: Vec<String> = known.collect();
        let known = known.join(", ");
        return Err(format!(
            "the description has no webhook `{name}`; it has: {known}"
        ));
    };
    let entry = entry(document, item).ok_or_else(|| format!("the webhook `{name}` has no body"))?;
    let all = examples(document, entry);
    match example {
        None => Ok(all
            .first()
            .map_or_else(|| made(document, entry), |example| example.value.clone())),
        Some(wanted) => {
            let found = all
                .iter()
                .find(|example| example.name.as_deref() == Some(wanted));
            let names: Vec<&str> = all
                .iter()
                .filter_map(|example| example.name.as_deref())
                .collect();
            let message = || {
                format!(
                    "the webhook `{name}` has no example `{wanted}`; it has: {}",
                    names.join(", ")
                )
            };
            found
                .map(|example| example.value.clone())
                .ok_or_else(message)
        }
    }
}

fn made(document: &Document, entry: &Value) -> Value {
    let taste = Taste {
        examples: true,
        optional: true,
        alternative: 0,
    };
    instance(document, entry.get("schema").unwrap_or(&Value::Null), taste)
}
