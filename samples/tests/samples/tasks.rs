use crate::serving::{Serving, plaid, repository, requests, serving};
use serde_json::Value;
use specwright_build::api::OperationId;
use specwright_build::{PROJECT_FILE, Project};
use specwright_samples::{Engine, Form, SampleError, Wish};

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
        out.push_str(match name {
            "${workflow.input.webhook" | "${$.webhook" => "https://example.com/hook",
            "${workflow.input.user_id" | "${$.user_id" => "usr_1",
            _ if name.starts_with("${workflow.secrets.PLAID") || name.starts_with("${$.PLAID") => {
                "secret"
            }
            _ => panic!("{name}"),
        });
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

/// The tasks of a definition that send something.
fn sending(definition: &Value) -> Vec<(Value, &'static str)> {
    let tasks: Vec<&Value> = match &definition["tasks"] {
        Value::Array(tasks) => tasks.iter().collect(),
        tasks => tasks.as_object().expect("tasks").values().collect(),
    };
    let tasks = tasks.into_iter().filter_map(|task| {
        let input = &task["inputParameters"];
        match task["type"].as_str().expect("a type") {
            "HTTP" | "HTTP_POLL" if input.get("uri").is_some() => Some((input.clone(), "uri")),
            "HTTP" | "HTTP_POLL" => Some((input["http_request"].clone(), "uri")),
            "Http" => Some((task["httpRequest"].clone(), "url")),
            "WAIT" | "WAIT_FOR_WEBHOOK" => None,
            other => panic!("{other}"),
        }
    });
    tasks.collect()
}

#[test]
fn the_requests_of_the_projects_workflows_are_taken() {
    let root = repository();
    let project = Project::read(&root.join(PROJECT_FILE)).expect("a project");
    let client = project.clients.first().expect("a client");
    let serving = serving(&client.config(&root));
    let wish = Wish {
        base_url: Some(serving.running.url()),
        ..Wish::default()
    };
    assert_eq!(client.workflows.len(), 2);
    for flow in &client.workflows {
        for engine in [Engine::Conductor, Engine::Orkes, Engine::SimWorkflow] {
            let definition = match serving.description.workflow(flow, engine, &wish) {
                Ok(definition) => definition.value,
                Err(error) if engine == Engine::SimWorkflow => {
                    assert!(error.to_string().contains("webhook"), "{error}");
                    continue;
                }
                Err(error) => panic!("{error}"),
            };
            let sending = sending(&definition);
            for (request, url) in &sending {
                let path = request[url]
                    .as_str()
                    .expect("a URL")
                    .strip_prefix(&serving.running.url());
                let id = serving
                    .description
                    .find(&format!("POST {}", path.expect("the mock")))
                    .expect("an operation");
                send(&serving, id, request, url);
                let sent = serving.running.received().pop().expect("a request");
                let body: Value = serde_json::from_slice(&sent.body).expect("JSON");
                assert_eq!(body["user_id"], "usr_1");
            }
            assert_eq!(
                sending.len(),
                3 - usize::from(flow.name.ends_with("webhook"))
            );
        }
    }
}

#[test]
fn what_is_billed_is_not_sent_again_by_an_engine() {
    let root = repository();
    let project = Project::read(&root.join(PROJECT_FILE)).expect("a project");
    let serving = serving(&project.clients[0].config(&root));
    let id = serving
        .description
        .find("POST /cra/check_report/create")
        .expect("an operation");
    let prepared = serving
        .description
        .prepare(id, &Wish::default())
        .expect("prepared");
    for form in [Form::Conductor, Form::Orkes] {
        let task: Value = serde_json::from_str(&serving.sample(&prepared, form)).expect("JSON");
        assert_eq!(task["taskDefinition"]["retryCount"], 0);
    }
    let task: Value =
        serde_json::from_str(&serving.sample(&prepared, Form::SimWorkflow)).expect("JSON");
    assert_eq!(task.get("retry"), None);
}
