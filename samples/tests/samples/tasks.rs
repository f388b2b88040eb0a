use crate::serving::{Serving, plaid, requests};
use serde_json::Value;
use specwright_build::api::OperationId;
use specwright_samples::{Form, SampleError};

/// What an engine makes of a text: expressions are filled in, doubled dollars are one.
fn evaluated(text: &str) -> String {
    let mut out = String::new();
    let mut rest = text;
    while let Some(at) = rest.find("${") {
        let (before, from) = rest.split_at(at);
        if let Some(before) = before.strip_suffix('$') {
            out.push_str(before);
            out.push_str("${");
            rest = &from[2..];
            continue;
        }
        let (name, behind) = from.split_once('}').expect("an expression ends");
        out.push_str(before);
        assert!(
            name.starts_with("${workflow.secrets.PLAID") || name.starts_with("${$.PLAID"),
            "{name}"
        );
        out.push_str("secret");
        rest = behind;
    }
    out.push_str(rest);
    out
}

fn deep(value: &Value) -> Value {
    match value {
        Value::String(text) => evaluated(text).into(),
        Value::Array(items) => items.iter().map(deep).collect(),
        Value::Object(members) => Value::Object(
            members
                .iter()
                .map(|(name, value)| (name.clone(), deep(value)))
                .collect(),
        ),
        other => other.clone(),
    }
}

/// Sends what a task says, as its engine would.
fn send(serving: &Serving, id: OperationId, request: &Value, url: &str) {
    let method = request["method"]
        .as_str()
        .expect("a method")
        .parse()
        .expect("a method");
    let url = evaluated(request[url].as_str().expect("a URL"));
    let mut call = reqwest::Client::new().request(method, url);
    for (name, value) in request["headers"].as_object().expect("headers") {
        call = call.header(name, evaluated(value.as_str().expect("a text")));
    }
    for (member, header) in [("accept", "accept"), ("contentType", "content-type")] {
        if let Some(value) = request.get(member) {
            call = call.header(header, value.as_str().expect("a text"));
        }
    }
    if let Some(body) = request.get("body") {
        let body = deep(body);
        call = call.body(
            body.as_str()
                .map_or_else(|| body.to_string(), str::to_owned),
        );
    }
    let (status, answer) = serving.runtime.block_on(async {
        let answer = call.send().await.expect("an answer");
        (
            answer.status().as_u16(),
            String::from_utf8_lossy(&answer.bytes().await.expect("a body")).into_owned(),
        )
    });
    serving.assert_taken(id, status, &answer);
}

fn every_task_is_taken(serving: &Serving) {
    for (id, prepared) in serving.prepared() {
        for form in [Form::Conductor, Form::Orkes, Form::SimWorkflow] {
            let task = match serving.description.sample(&prepared, form) {
                Ok(task) => task,
                Err(SampleError::Task(_))
                    if prepared
                        .body
                        .as_ref()
                        .is_some_and(|body| body.text().is_none()) =>
                {
                    continue;
                }
                Err(error) => panic!("{error}"),
            };
            let task: Value = serde_json::from_str(&task).expect("JSON");
            let (request, url) = match form {
                Form::Conductor => (&task["inputParameters"]["http_request"], "uri"),
                Form::Orkes => (&task["inputParameters"], "uri"),
                _ => (&task["httpRequest"], "url"),
            };
            send(serving, id, request, url);
        }
    }
}

#[test]
fn the_tasks_of_every_operation_of_the_reference_client_are_taken() {
    every_task_is_taken(&plaid());
}

#[test]
fn the_tasks_of_every_kind_of_request_are_taken() {
    every_task_is_taken(&requests());
}
