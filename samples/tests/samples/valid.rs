//! Prepared requests of large descriptions, held against their schemas.

use crate::corpus::{corpus, resolved};
use crate::serving::serving;
use serde_json::{Value, json};
use specwright_build::Config;
use specwright_mock::{Direction, Judge};
use specwright_samples::{Body, Description, Form, Wish};

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
    let mut judged = 0;
    for id in description.operations() {
        let operation = &description.api()[id];
        let prepared = description.prepare(id, &Wish::default()).expect("prepared");
        let Some(Body::Json { media, value } | Body::Form { media, value, .. }) = prepared.body
        else {
            continue;
        };
        let method = operation.method.to_lowercase();
        let body = &resolved(document, &document["paths"][&operation.path])[&method]["requestBody"];
        let body = resolved(document, body);
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

/// A description with one operation.
fn described(path: &str, operation: &Value) -> (tempfile::TempDir, Description) {
    let folder = tempfile::tempdir().expect("a folder");
    let spec = folder.path().join("api.json");
    let document = json!({
        "openapi": "3.1.0",
        "info": { "title": "Pets", "version": "1" },
        "servers": [{ "url": "https://pets.example" }],
        "paths": { path: operation },
    });
    std::fs::write(&spec, document.to_string()).expect("written");
    let (description, output) = Description::read(&Config::new(&spec));
    let description = description.unwrap_or_else(|| panic!("{:?}", output.report.findings));
    (folder, description)
}

fn http(description: &Description) -> String {
    let id = description.operations().next().expect("an operation");
    let prepared = description.prepare(id, &Wish::default()).expect("prepared");
    assert_eq!(prepared.notes, Vec::<String>::new());
    let text = description.sample(&prepared, Form::Http);
    text.expect("it can be written")
}

#[test]
fn a_list_that_has_to_be_in_the_query_has_an_item() {
    let list = json!({ "type": "array", "items": { "type": "string" } });
    let parameter = json!({ "name": "ids", "in": "query", "required": true, "schema": list });
    let operation = json!({ "get": { "parameters": [parameter], "responses": { "204": { "description": "Right." } } } });
    let (_folder, description) = described("/pets", &operation);
    let text = http(&description);
    assert!(
        text.starts_with("GET /pets?ids=text HTTP/1.1\r\n"),
        "{text}"
    );
}

#[test]
fn nothing_in_a_form_is_empty() {
    let schema = json!({
        "type": "object",
        "required": ["features", "tags"],
        "properties": {
            "features": { "type": "object", "properties": { "kind": { "type": "string" } } },
            "tags": { "type": "array", "items": { "type": "string" } },
        },
    });
    let body = json!({ "required": true, "content": { "application/x-www-form-urlencoded": { "schema": schema } } });
    let operation = json!({ "post": { "requestBody": body, "responses": { "204": { "description": "Right." } } } });
    let (_folder, description) = described("/pets", &operation);
    let text = http(&description);
    let (_, body) = text.split_once("\r\n\r\n").expect("a body");
    assert_eq!(body, "features=%7B%22kind%22%3A%22text%22%7D&tags=text");
}

#[test]
fn a_query_in_the_path_stays_one() {
    let parameter =
        json!({ "name": "id", "in": "query", "required": true, "schema": { "type": "integer" } });
    let operation = json!({ "get": { "parameters": [parameter], "responses": { "204": { "description": "Right." } } } });
    let (_folder, description) = described("/pets?beta=true", &operation);
    for form in [
        Form::Curl,
        Form::Http,
        Form::Conductor,
        Form::Orkes,
        Form::SimWorkflow,
    ] {
        let id = description.operations().next().expect("an operation");
        let prepared = description.prepare(id, &Wish::default()).expect("prepared");
        let text = description
            .sample(&prepared, form)
            .expect("it can be written");
        assert!(text.contains("/pets?beta=true&id=1"), "{form:?}: {text}");
    }
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
