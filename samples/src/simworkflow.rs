//! A request as an HTTP task of SimWorkflow.

use crate::conductor::{described, escaped, escaped_in, retries};
use crate::{Body, Description, Piece, Prepared, SampleError, Text};
use serde_json::{Map, Value, json};

/// The methods that its tasks know.
const METHODS: [&str; 7] = ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"];

/// The task, which is the value under its name.
pub(crate) fn task(description: &Description, prepared: &Prepared) -> Result<Value, SampleError> {
    if !METHODS.contains(&prepared.method.as_str()) {
        return Err(SampleError::Task("this method"));
    }
    let mut request = Map::new();
    request.insert("url".to_owned(), url(prepared).into());
    request.insert("method".to_owned(), prepared.method.clone().into());
    let headers = prepared.all_headers().into_iter();
    let headers: Map<String, Value> = headers
        .map(|(name, text)| (name, written(&text).into()))
        .collect();
    request.insert("headers".to_owned(), headers.into());
    match &prepared.body {
        None => {}
        Some(Body::Json { value, .. }) => {
            drop(request.insert("body".to_owned(), escaped_in(value)))
        }
        Some(Body::File { .. }) => return Err(SampleError::Task("a file")),
        Some(Body::Parts { .. }) => return Err(SampleError::Task("a body in parts")),
        Some(other) => {
            let text = escaped(&other.text().unwrap_or_default());
            request.insert("body".to_owned(), text.into());
        }
    }
    let attempts = 1 + retries(&description.api[prepared.operation]);
    let mut task = json!({
        "type": "Http",
        "description": described(description, prepared),
        "httpRequest": request,
    });
    if attempts > 1 {
        task["retry"] =
            json!({ "intervalSeconds": 2, "maxAttempts": attempts, "backoffRate": 2.0 });
    }
    task["connectionTimeoutSeconds"] = 10.into();
    task["readTimeoutSeconds"] = 60.into();
    task["end"] = true.into();
    Ok(task)
}

fn url(prepared: &Prepared) -> String {
    let base = Prepared {
        query: Vec::new(),
        ..prepared.clone()
    };
    let base = escaped(&base.url(|_| String::new()));
    let query: Vec<String> = prepared.query.iter().map(written).collect();
    let mark = if query.is_empty() { "" } else { "?" };
    format!("{base}{mark}{}", query.join("&"))
}

fn written(text: &Text) -> String {
    let pieces = text.0.iter().map(|piece| match piece {
        Piece::Plain(text) => escaped(text),
        // Its expressions reach into the input of the workflow; saved credentials are named by an id that only an account knows.
        Piece::Secret(secret) => format!("${{$.{}}}", secret.variable),
    });
    pieces.collect()
}
