//! Credentials of every kind, by curl and over the network: they arrive as they are in the environment.

use crate::serving::serving;
use specwright_build::Config;
use specwright_samples::{Form, Prepared};
use std::process::Command;

const DESCRIPTION: &str = "
openapi: 3.0.3
info: {title: Kinds, version: '1'}
paths:
  /header: {get: {operationId: header, security: [{header: []}], responses: {'204': {description: Right.}}}}
  /query: {get: {operationId: query, security: [{query: []}], parameters: [{name: a, in: query, required: true, schema: {type: string}}], responses: {'204': {description: Right.}}}}
  /cookie: {get: {operationId: cookie, security: [{cookie: []}], parameters: [{name: b, in: cookie, required: true, schema: {type: string}}], responses: {'204': {description: Right.}}}}
  /basic: {get: {operationId: basic, security: [{basic: []}], responses: {'204': {description: Right.}}}}
  /bearer: {get: {operationId: bearer, security: [{bearer: []}], responses: {'204': {description: Right.}}}}
  /both: {get: {operationId: both, security: [{header: [], query: []}], responses: {'204': {description: Right.}}}}
components:
  securitySchemes:
    header: {type: apiKey, in: header, name: X-Key}
    query: {type: apiKey, in: query, name: 'api key'}
    cookie: {type: apiKey, in: cookie, name: session}
    basic: {type: http, scheme: basic}
    bearer: {type: http, scheme: bearer}
";

const SECRET: &str = "it's $(a) \"secret\" & %41+";

/// What a variable of the environment holds.
fn value(variable: &str) -> Option<String> {
    Some(match variable {
        "KINDS_BASIC_USERNAME" => "user".to_owned(),
        "KINDS_COOKIE" | "KINDS_BEARER" => "plain-secret".to_owned(),
        known if known.starts_with("KINDS_") => SECRET.to_owned(),
        other => panic!("{other}"),
    })
}

fn curl(sample: &str, prepared: &Prepared) {
    let mut command = Command::new("sh");
    command.args(["-c", &format!("{} --silent --fail", sample.trim_end())]);
    for variable in prepared
        .secrets()
        .iter()
        .flat_map(|secret| secret.variables())
    {
        command.env(&variable, value(&variable).expect("a value"));
    }
    let output = command.output().expect("a shell");
    assert!(output.status.success(), "{sample}\n{output:?}");
}

#[test]
fn credentials_of_every_kind_arrive_as_they_are() {
    let folder = tempfile::tempdir().expect("a folder");
    let spec = folder.path().join("kinds.yaml");
    std::fs::write(&spec, DESCRIPTION).expect("written");
    let serving = serving(&Config::new(&spec));
    let has_curl = Command::new("curl").arg("--version").output().is_ok();
    for (id, prepared) in serving.prepared() {
        let name = serving.description.called(id);
        for form in Form::ALL {
            assert!(!serving.sample(&prepared, form).contains(SECRET), "{name}");
        }
        for by_curl in [true, false] {
            match by_curl {
                true if !has_curl => continue,
                true => curl(&serving.sample(&prepared, Form::Curl), &prepared),
                false => {
                    let answer = serving
                        .runtime
                        .block_on(prepared.send(value))
                        .expect("an answer");
                    assert_eq!(answer.status, 204, "{name}");
                }
            }
            let received = serving.running.received().pop().expect("a request");
            let header = |name: &str| received.header(name).unwrap_or_default().to_owned();
            // curl writes a space as `+`.
            let query: Vec<_> = url::form_urlencoded::parse(received.query.as_bytes())
                .into_owned()
                .collect();
            let pair = |name: &str, value: &str| (name.to_owned(), value.to_owned());
            let key = pair("api key", SECRET);
            match name.as_str() {
                "header" => assert_eq!(header("x-key"), SECRET),
                "query" => assert_eq!(query, [pair("a", "text"), key]),
                "cookie" => assert_eq!(header("cookie"), "b=text; session=plain-secret"),
                "basic" => assert_eq!(
                    header("authorization"),
                    "Basic dXNlcjppdCdzICQoYSkgInNlY3JldCIgJiAlNDEr"
                ),
                "bearer" => assert_eq!(header("authorization"), "Bearer plain-secret"),
                _ => assert_eq!((header("x-key"), query), (SECRET.to_owned(), vec![key])),
            }
        }
    }
}
