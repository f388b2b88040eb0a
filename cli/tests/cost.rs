//! What `generate --cost` says, and that it writes nothing.

mod common;

use common::{PETS, run};
use serde_json::{Value, json};
use std::fs;

/// What is said of a description.
fn cost(description: &str, more: &[&str]) -> String {
    let folder = tempfile::tempdir().expect("a folder");
    fs::write(folder.path().join("api.yaml"), description).expect("written");
    let call = ["generate", "api.yaml", "-o", "out", "--cost"];
    let ran = run(folder.path(), &[&call, more].concat());
    assert_eq!(ran.code, Some(0), "{}", ran.err);
    assert!(!folder.path().join("out").exists());
    ran.out
}

/// Two paths with an answer each, one of them with many members, one with a member that is an object itself; and a hundred more schemas.
fn shop() -> String {
    let text = json!({ "type": "string" });
    let answer = |name: &str| {
        let schema = json!({ "$ref": format!("#/components/schemas/{name}") });
        let answer =
            json!({ "description": "", "content": { "application/json": { "schema": schema } } });
        json!({ "get": { "responses": { "200": answer } } })
    };
    let large = (0..40).map(|index| (format!("m{index}"), text.clone()));
    let large: serde_json::Map<String, Value> = large.collect();
    let inner = json!({ "type": "object", "properties": { "a": text, "b": text } });
    let mut schemas = json!({
        "Large": { "type": "object", "properties": large },
        "Nested": { "type": "object", "properties": { "inner": inner } },
    });
    for index in 0..100 {
        schemas[format!("Small{index}")] = json!({ "type": "string", "enum": ["a", "b"] });
    }
    let description = json!({
        "openapi": "3.1.0",
        "info": { "title": "Shop", "version": "1" },
        "paths": { "/carts/get": answer("Large"), "/users/get": answer("Nested") },
        "components": { "schemas": schemas },
    });
    description.to_string()
}

#[test]
fn everything_is_counted_by_kind_and_the_most_expensive_comes_first() {
    let said = cost(&shop(), &[]);
    for line in [
        "for 2 operations and 103 types\n",
        "3 structs with 43 members, 100 enums with 200 values\n",
        "Large  1 struct with 40 members\n",
        "Nested  2 structs with 3 members\n",
        "carts  1 operation, 1 type\n",
    ] {
        assert!(said.contains(line), "{line}\n{said}");
    }
    let place = |text: &str| said.find(text).expect("it is there");
    assert!(place("  Large") < place("  Nested"), "{said}");
}

#[test]
fn a_part_costs_less_than_the_whole_and_more_than_nothing() {
    let said: Value = serde_json::from_str(&cost(&shop(), &["--format", "json"])).expect("JSON");
    let seconds = |value: &Value| value["seconds"].as_f64().expect("a number");
    let parts = said["parts"].as_array().expect("a list");
    assert_eq!(parts.len(), 2);
    for part in parts {
        assert!(seconds(part) < seconds(&said), "{part}");
        assert!(
            Some(seconds(part)) > said["runtime_seconds"].as_f64(),
            "{part}"
        );
    }
    let schemas = said["schemas"].as_array().expect("a list");
    let of_schemas: f64 = schemas.iter().map(seconds).sum();
    let runtime = said["runtime_seconds"].as_f64().expect("a number");
    let of_operations = seconds(&said) - runtime - of_schemas;
    assert!(of_operations.abs() < 0.1, "{of_operations}");
}

#[test]
fn the_lines_are_those_that_would_be_written() {
    let folder = tempfile::tempdir().expect("a folder");
    fs::write(folder.path().join("api.yaml"), PETS).expect("written");
    let call = ["generate", "api.yaml", "-o", "out", "--format", "json"];
    let written: Value = serde_json::from_str(&run(folder.path(), &call).out).expect("JSON");
    let said = cost(PETS, &["--format", "json"]);
    let said: Value = serde_json::from_str(&said).expect("JSON");
    assert_eq!(said["lines"], written["lines"]);
}

#[test]
fn what_is_selected_is_what_is_counted() {
    let said = cost(&shop(), &["--only", "/users/**"]);
    assert!(said.contains("for 1 operation and 2 types\n"), "{said}");
}
