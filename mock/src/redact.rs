//! What a record of requests does not say.

use std::collections::BTreeSet;

use serde_json::{Value, json};

use crate::document::{Document, Operation};
use crate::form;
use crate::media;
use crate::record::Received;

const REDACTED: &str = "[redacted]";
/// Secret whatever a description says: headers of HTTP, and members of OAuth's requests and answers.
const ALWAYS: [&str; 12] = [
    "authorization",
    "proxy-authorization",
    "cookie",
    "password",
    "client_secret",
    "refresh_token",
    "access_token",
    "id_token",
    "client_assertion",
    "assertion",
    "code",
    "code_verifier",
];
const DEEPEST: usize = 12;

/// The names of what must not be shown, in lower case. A name that is secret in one place is taken for secret in all.
#[derive(Debug)]
pub(crate) struct Secrets {
    names: BTreeSet<String>,
}

impl Secrets {
    pub(crate) fn new(document: &Document) -> Self {
        let mut names = ALWAYS.map(str::to_owned).into();
        collect(document, document.root(), &mut names);
        Self { names }
    }

    /// The request as a line of a record.
    pub(crate) fn line(
        &self,
        document: &Document,
        operation: Option<&Operation>,
        received: &Received,
        status: Option<u16>,
    ) -> Value {
        let headers = received.headers.iter();
        let query = form::pairs(&received.query);
        json!({
            "method": received.method,
            "path": self.path(document, operation, received),
            "query": query.iter().map(|(name, value)| self.pair(name, value)).collect::<Vec<_>>(),
            "headers": headers.map(|(name, value)| self.pair(name, value)).collect::<Vec<_>>(),
            "operation": received.operation,
            "status": status,
            "body": self.body(document, operation, received),
        })
    }

    fn knows(&self, name: &str) -> bool {
        // `user[password]` and `user.password` are members of forms.
        let parts = name.split(['[', ']', '.']).filter(|part| !part.is_empty());
        let mut names = parts.chain([name]).map(str::to_lowercase);
        names.any(|name| self.names.contains(&name))
    }

    fn pair(&self, name: &str, value: &str) -> Value {
        json!([name, if self.knows(name) { REDACTED } else { value }])
    }

    /// The path as sent; its template, where a secret is a part of it.
    fn path(
        &self,
        document: &Document,
        operation: Option<&Operation>,
        received: &Received,
    ) -> String {
        let is_secret = |parameter: &Value| {
            let name = parameter.get("name").and_then(Value::as_str);
            parameter.get("in") == Some(&json!("path"))
                && (name.is_some_and(|name| self.knows(name)) || is_secret(document, parameter))
        };
        match operation {
            Some(operation) if operation.parameters.iter().any(is_secret) => operation.path.clone(),
            _ => received.path.clone(),
        }
    }

    /// JSON and forms without their secrets; of anything else, how long it is.
    fn body(
        &self,
        document: &Document,
        operation: Option<&Operation>,
        received: &Received,
    ) -> Value {
        let sent = received.header("content-type").unwrap_or_default();
        let length = || json!(format!("[{} bytes]", received.body.len()));
        let schemas = operation.and_then(|operation| operation.body.as_ref()?.get("content"));
        let schemas = schemas.and_then(Value::as_object);
        let mut schemas = schemas.into_iter().flat_map(serde_json::Map::values);
        if received.body.is_empty() {
            Value::Null
        } else if schemas.any(|entry| is_secret(document, entry)) {
            json!(REDACTED)
        } else if media::is_form(sent) {
            let text = String::from_utf8_lossy(&received.body);
            let pairs = form::pairs(&text).into_iter();
            pairs
                .map(|(name, value)| self.pair(&name, &value))
                .collect()
        } else if let Some(mut value) = received.json().filter(|_| media::is_json(sent)) {
            self.clean(&mut value);
            value
        } else {
            length()
        }
    }

    fn clean(&self, value: &mut Value) {
        match value {
            Value::Object(object) => {
                for (name, member) in object.iter_mut() {
                    if self.knows(name) && !member.is_null() {
                        *member = json!(REDACTED);
                    } else {
                        self.clean(member);
                    }
                }
            }
            Value::Array(list) => list.iter_mut().for_each(|item| self.clean(item)),
            _ => {}
        }
    }
}

/// Finds what is marked, wherever it stands in the description.
fn collect(document: &Document, value: &Value, names: &mut BTreeSet<String>) {
    if let Value::Array(list) = value {
        list.iter().for_each(|item| collect(document, item, names));
    }
    let Value::Object(object) = value else {
        return;
    };
    let properties = object.get("properties").and_then(Value::as_object);
    for (name, schema) in properties.into_iter().flatten() {
        if marked(document, schema, 0) {
            names.insert(name.to_lowercase());
        }
    }
    let is_key = object.get("type") == Some(&json!("apiKey"));
    if let (Some(Value::String(name)), Some(Value::String(_))) =
        (object.get("name"), object.get("in"))
        && (is_key || is_secret(document, value))
    {
        names.insert(name.to_lowercase());
    }
    object
        .values()
        .for_each(|member| collect(document, member, names));
}

/// Whether a parameter or the content of a body is secret as a whole.
fn is_secret(document: &Document, described: &Value) -> bool {
    marked(document, described, 0)
        || described
            .get("schema")
            .is_some_and(|schema| marked(document, schema, 0))
}

fn marked(document: &Document, schema: &Value, depth: usize) -> bool {
    let schema = document.resolve(schema);
    let is = |word: &str| schema.get(word) == Some(&Value::Bool(true));
    if is("x-sensitive") || is("writeOnly") || schema.get("format") == Some(&json!("password")) {
        return true;
    }
    if depth > DEEPEST {
        return false;
    }
    let parts = ["allOf", "oneOf", "anyOf"].iter();
    let mut parts = parts
        .filter_map(|word| schema.get(*word)?.as_array())
        .flatten();
    parts.any(|part| marked(document, part, depth + 1))
        || schema
            .get("items")
            .is_some_and(|items| marked(document, items, depth + 1))
}
