//! The description as the page gets it.

use crate::samples::Samples;
use serde_json::{Map, Value, json};

/// The description with the mock as its first server, and with code for its operations.
pub(crate) fn shown(mut document: Value, mock: &str, samples: &Samples) -> Value {
    let own =
        json!({ "url": mock, "description": "Mock on this machine: examples, no credentials" });
    if let Some(root) = document.as_object_mut() {
        offer(root, &own);
    }
    let paths = document.get_mut("paths").and_then(Value::as_object_mut);
    for (path, item) in paths.into_iter().flatten() {
        let Some(item) = item.as_object_mut() else {
            continue;
        };
        if item.contains_key("servers") {
            offer(item, &own);
        }
        for (method, operation) in item.iter_mut() {
            let Some(operation) = operation.as_object_mut() else {
                continue;
            };
            if operation.contains_key("servers") {
                offer(operation, &own);
            }
            if let Some(code) = samples.get(path, method) {
                operation.insert("x-codeSamples".to_owned(), Value::from(code.clone()));
            }
        }
    }
    document
}

/// Puts the mock before the servers of an object. Those that are no absolute URL lead nowhere from here.
fn offer(object: &mut Map<String, Value>, own: &Value) {
    let others = object.get("servers").and_then(Value::as_array);
    let is_absolute = |server: &&Value| {
        let url = server.get("url").and_then(Value::as_str);
        url.is_some_and(|url| url.starts_with("http://") || url.starts_with("https://"))
    };
    let others = others.into_iter().flatten().filter(is_absolute).cloned();
    let all: Vec<Value> = std::iter::once(own.clone()).chain(others).collect();
    object.insert("servers".to_owned(), Value::from(all));
}
