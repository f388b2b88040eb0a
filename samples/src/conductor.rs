//! A request as an HTTP task of Conductor and of Orkes, which is Conductor's service.

use crate::{Body, Description, Prepared, SampleError, Secret};
use serde_json::{Map, Value, json};
use specwright_build::api::{Operation, Repeat};

/// How the request stands in `inputParameters`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Shape {
    /// In `http_request`: Conductor.
    Nested,
    /// As it is: Orkes.
    Flat,
}

impl Shape {
    /// `inputParameters` with this request.
    pub(crate) fn input(self, request: Map<String, Value>) -> Value {
        match self {
            Self::Nested => json!({ "http_request": request }),
            Self::Flat => Value::Object(request),
        }
    }
}

/// What the generated client waits for by itself: for a connection, and for the whole call.
const CONNECT_MS: u32 = 10_000;
const READ_MS: u32 = 60_000;
/// How often it sends a request again where that is safe.
const RETRIES: u32 = 2;
const DELAY_SECONDS: u32 = 2;

/// The task.
pub(crate) fn task(
    description: &Description,
    prepared: &Prepared,
    shape: Shape,
) -> Result<Value, SampleError> {
    let request = request(prepared, shape)?;
    let name = name(description, prepared);
    Ok(json!({
        "name": name,
        "taskReferenceName": format!("{name}_ref"),
        "description": described(description, prepared),
        "type": "HTTP",
        "inputParameters": shape.input(request),
        "taskDefinition": definition(&name, retries(&description.api[prepared.operation])),
    }))
}

/// What a task is called: as the method of the client.
pub(crate) fn name(description: &Description, prepared: &Prepared) -> String {
    let method = &description.names.operation(prepared.operation).method;
    method.trim_start_matches("r#").to_owned()
}

/// What a person reads about it.
pub(crate) fn described(description: &Description, prepared: &Prepared) -> String {
    let operation = &description.api[prepared.operation];
    match &operation.doc.summary {
        Some(summary) => escaped(summary),
        None => format!("{} {}", operation.method, escaped(&operation.path)),
    }
}

/// How often the engine may send it again, by the client's own rules: not at all what must not reach the server twice.
pub(crate) fn retries(operation: &Operation) -> u32 {
    let is_safe =
        ["GET", "HEAD", "PUT", "DELETE", "OPTIONS", "TRACE"].contains(&operation.method.as_str());
    match operation.conduct.repeat {
        Repeat::Idempotent => RETRIES,
        Repeat::ByMethod if is_safe => RETRIES,
        Repeat::ByMethod | Repeat::Never => 0,
    }
}

/// What the engine is told of the task: retries and limits.
pub(crate) fn definition(name: &str, retries: u32) -> Value {
    let seconds = (CONNECT_MS + READ_MS) / 1000;
    json!({
        "name": name,
        "retryCount": retries,
        "retryLogic": "EXPONENTIAL_BACKOFF",
        "retryDelaySeconds": DELAY_SECONDS,
        "timeoutPolicy": "TIME_OUT_WF",
        "timeoutSeconds": 2 * seconds,
        // The delays double.
        "totalTimeoutSeconds": (2 * seconds) * (1 + retries) + (DELAY_SECONDS << retries),
        "responseTimeoutSeconds": seconds,
    })
}

/// The members of the request.
pub(crate) fn request(
    prepared: &Prepared,
    shape: Shape,
) -> Result<Map<String, Value>, SampleError> {
    let mut accept = "application/json".to_owned();
    let mut headers = Map::new();
    for (name, text) in prepared.all_headers() {
        let text = text.within(escaped, secret);
        match name.as_str() {
            "Accept" => accept = text,
            "Content-Type" => {}
            _ => drop(headers.insert(name, text.into())),
        }
    }
    let mut request = Map::new();
    request.insert(
        "uri".to_owned(),
        prepared.url_within(escaped, secret).into(),
    );
    request.insert("method".to_owned(), prepared.method.clone().into());
    request.insert("accept".to_owned(), accept.into());
    if let Some(body) = &prepared.body {
        request.insert("contentType".to_owned(), body.media().into());
    }
    request.insert("headers".to_owned(), headers.into());
    if let Some(body) = &prepared.body {
        request.insert("body".to_owned(), self::body(body)?);
    }
    if shape == Shape::Flat {
        // The query is encoded already.
        request.insert("encode".to_owned(), false.into());
    }
    request.insert("connectionTimeOut".to_owned(), CONNECT_MS.into());
    request.insert("readTimeOut".to_owned(), READ_MS.into());
    Ok(request)
}

fn body(body: &Body) -> Result<Value, SampleError> {
    match body {
        // A text would be sent without its quotation marks.
        Body::Json { value, .. } if value.is_object() || value.is_array() => Ok(escaped_in(value)),
        Body::File { .. } => Err(SampleError::Task("a file")),
        Body::Parts { .. } => Err(SampleError::Task("a body in parts")),
        other => Ok(escaped(&other.text().unwrap_or_default()).into()),
    }
}

fn secret(secret: &Secret) -> String {
    format!("${{workflow.secrets.{}}}", secret.variable)
}

/// A text in which the engine finds no expression.
pub(crate) fn escaped(text: &str) -> String {
    text.replace("${", "$${")
}

/// The same for every text of a value.
pub(crate) fn escaped_in(value: &Value) -> Value {
    match value {
        Value::String(text) => escaped(text).into(),
        Value::Array(items) => items.iter().map(escaped_in).collect(),
        Value::Object(members) => {
            let members = members
                .iter()
                .map(|(name, value)| (name.clone(), escaped_in(value)));
            Value::Object(members.collect())
        }
        other => other.clone(),
    }
}
