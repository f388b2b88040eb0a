//! A request as an HTTP task of SimWorkflow.

use crate::conductor::{described, escaped, escaped_in, retries};
use crate::{Body, Description, Prepared, SampleError, Secret};
use serde_json::{Map, Value, json};

/// The methods that its tasks know.
const METHODS: [&str; 7] = ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"];

/// The task, which is the value under its name.
pub(crate) fn task(description: &Description, prepared: &Prepared) -> Result<Value, SampleError> {
    if !METHODS.contains(&prepared.method.as_str()) {
        return Err(SampleError::Task("this method"));
    }
    let mut request = Map::new();
    request.insert(
        "url".to_owned(),
        prepared.url_within(escaped, secret).into(),
    );
    request.insert("method".to_owned(), prepared.method.clone().into());
    let headers = prepared.all_headers().into_iter();
    let headers: Map<String, Value> = headers
        .map(|(name, text)| (name, text.within(escaped, secret).into()))
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

/// Its expressions reach into the input of the workflow; saved credentials are named by an id that only an account knows.
fn secret(secret: &Secret) -> String {
    format!("${{$.{}}}", secret.variable)
}
