//! Prepared requests of large descriptions, held against their schemas.

use crate::serving::serving;
use serde_json::{Value, json};
use specwright_build::Config;
use specwright_mock::{Direction, Judge};
use specwright_samples::{Body, Description, Wish};
use std::path::PathBuf;

fn corpus() -> Option<PathBuf> {
    let beside = || {
        crate::serving::repository()
            .parent()
            .map(|above| above.join("shared/corpus"))
    };
    let folder = std::env::var_os("SPECWRIGHT_CORPUS")
        .map(PathBuf::from)
        .or_else(beside)?;
    folder.is_dir().then_some(folder)
}

/// Each note is a part that no valid value was found for, by the judgement of the schemas.
fn every_request_is_valid(name: &str) {
    let Some(corpus) = corpus() else {
        println!("skipped: no corpus (set SPECWRIGHT_CORPUS)");
        return;
    };
    let (description, _) = Description::read(&Config::new(corpus.join("real").join(name)));
    let description = description.expect("a description");
    let mut wrong = Vec::new();
    let mut count = 0;
    for id in description.operations() {
        let prepared = description.prepare(id, &Wish::default()).expect("prepared");
        count += 1;
        let notes = prepared
            .notes
            .iter()
            .filter(|note| note.contains("is not valid"));
        wrong.extend(notes.map(|note| format!("{}: {note}", description.called(id))));
    }
    assert!(count > 100);
    assert!(
        wrong.is_empty(),
        "{} of {count}:\n{}",
        wrong.len(),
        wrong.join("\n")
    );
    let judged = bodies_are_valid(&description);
    println!("{name}: {count} operations, {judged} bodies");
    assert!(judged > 50, "{judged}");
}

/// The bodies once more, with schemas that are looked up here.
fn bodies_are_valid(description: &Description) -> usize {
    let judge = Judge::new(description.document().clone()).expect("a description");
    let document = judge.document();
    let resolved = |node: &Value| match node.get("$ref").and_then(Value::as_str) {
        Some(target) => document
            .pointer(target.trim_start_matches('#'))
            .expect("it is there")
            .clone(),
        None => node.clone(),
    };
    let mut judged = 0;
    for id in description.operations() {
        let operation = &description.api()[id];
        let prepared = description.prepare(id, &Wish::default()).expect("prepared");
        let Some(Body::Json { media, value } | Body::Form { media, value, .. }) = prepared.body
        else {
            continue;
        };
        let method = operation.method.to_lowercase();
        let body = resolved(&resolved(&document["paths"][&operation.path])[&method]["requestBody"]);
        let schema = &body["content"][&media]["schema"];
        assert!(schema.is_object(), "{}", description.called(id));
        let ruling = judge.ruling(schema, Direction::Request).expect("a schema");
        assert_eq!(ruling.errors(&value), [], "{}", description.called(id));
        judged += 1;
    }
    judged
}

#[test]
fn the_requests_of_stripe_are_valid() {
    every_request_is_valid("stripe-2023.yaml");
}

#[test]
fn the_requests_of_github_are_valid() {
    every_request_is_valid("github.json");
}

#[test]
fn the_requests_of_openai_are_valid() {
    every_request_is_valid("openai.yaml");
}

#[test]
fn an_example_that_is_not_valid_gives_way_to_one_that_is_made() {
    let folder = tempfile::tempdir().expect("a folder");
    let spec = folder.path().join("api.yaml");
    let text = "
openapi: 3.0.3
info: {title: Pets, version: '1'}
paths:
  /pets:
    post:
      operationId: add
      requestBody:
        required: true
        content:
          application/json:
            schema: {type: object, required: [name], properties: {name: {type: string, minLength: 3}}}
            example: {name: 1}
      responses: {'204': {description: Right.}}
";
    std::fs::write(&spec, text).expect("written");
    let serving = serving(&Config::new(&spec));
    let (_, prepared) = serving.prepared().pop().expect("an operation");
    let body = prepared.body.and_then(|body| body.text());
    assert_eq!(body.as_deref(), Some(r#"{"name":"text"}"#));
}

/// Every schema holds the next one twice, by members and by `allOf`: there are more values than anybody can make.
#[test]
fn schemas_that_double_with_every_step_end() {
    let mut schemas = serde_json::Map::new();
    for number in 0..60 {
        let next = json!({ "$ref": format!("#/components/schemas/S{}", number + 1) });
        let schema = match number % 2 {
            0 => {
                json!({ "type": "object", "required": ["a", "b"], "properties": { "a": next, "b": next } })
            }
            _ => json!({ "allOf": [next, next] }),
        };
        schemas.insert(format!("S{number}"), schema);
    }
    schemas.insert("S60".to_owned(), json!({ "type": "string" }));
    let body = json!({ "content": { "application/json": { "schema": { "$ref": "#/components/schemas/S0" } } }, "required": true });
    let document = json!({
        "openapi": "3.0.3",
        "info": { "title": "Doubling", "version": "1" },
        "paths": { "/a": { "post": { "requestBody": body, "responses": { "200": { "description": "Done." } } } } },
        "components": { "schemas": schemas },
    });
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("openapi.json");
    std::fs::write(&file, document.to_string()).expect("it is written");
    let (description, _) = Description::read(&Config::new(&file));
    let description = description.expect("it can be read");
    let id = description.operations().next().expect("an operation");
    let prepared = description
        .prepare(id, &Wish::default())
        .expect("it is prepared");
    assert!(
        !prepared.notes.is_empty(),
        "that its body is not valid is said"
    );
}
