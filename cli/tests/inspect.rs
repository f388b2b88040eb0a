//! The fidelity report of `inspect`, and the gate that it can be.

mod common;

use common::run;
use serde_json::Value;
use std::fs;

const DESCRIPTION: &str = "\
openapi: 3.1.0
info: {title: Shop, version: '1', license: {name: MIT}}
paths:
  /items:
    get:
      operationId: listItems
      responses:
        '200':
          description: All of them.
          content:
            application/json: {schema: {type: array, items: {$ref: '#/components/schemas/Item'}}}
components:
  schemas:
    Item:
      type: object
      properties:
        name: {type: string, maxLength: 9}
        size: {type: integer, colour: red}
      not: {required: [name, size]}
";

fn inspected(format: &[&str]) -> common::Ran {
    let folder = tempfile::tempdir().expect("a folder");
    fs::write(folder.path().join("shop.yaml"), DESCRIPTION).expect("written");
    run(folder.path(), &[&["inspect", "shop.yaml"], format].concat())
}

#[test]
fn every_keyword_is_listed_with_what_becomes_of_it_and_where() {
    let shown = inspected(&[]);
    assert_eq!(shown.code, Some(0), "{}", shown.err);
    for line in [
        "ignored           1  info: license  shop.yaml:2:35",
        "approximated      1  a schema: maxLength  shop.yaml:17:30",
        "ignored           1  a schema: colour  shop.yaml:18:31",
        "approximated      1  a schema: not  shop.yaml:19:7",
    ] {
        assert!(shown.out.contains(line), "{line}\n{}", shown.out);
    }

    let data = inspected(&["--format", "json"]);
    let data: Value = serde_json::from_str(&data.out).expect("JSON");
    let keywords = data["keywords"].as_array().expect("a list");
    let fate = |object: &str, name: &str| {
        let found = keywords
            .iter()
            .find(|keyword| keyword["object"] == object && keyword["keyword"] == name);
        found.map(|keyword| (keyword["places"].as_u64(), keyword["fate"].clone()))
    };
    assert_eq!(fate("a schema", "type"), Some((Some(4), "honoured".into())));
    assert_eq!(fate("a schema", "$ref"), None, "a reference is no schema");
    assert_eq!(
        fate("a schema", "not"),
        Some((Some(1), "approximated".into()))
    );
    assert_eq!(
        fate("an operation", "operationId"),
        Some((Some(1), "honoured".into()))
    );
}

#[test]
fn what_is_lost_closes_the_gate() {
    assert_eq!(inspected(&["--deny", "error"]).code, Some(0));
    assert_eq!(inspected(&["--deny", "lossy"]).code, Some(1));
}

#[test]
fn operations_are_listed_as_they_are_called() {
    let tagged = "\
openapi: 3.1.0
info: {title: Shop, version: '1'}
paths:
  /items: {get: {operationId: listItems, tags: [Item Store], responses: {'204': {description: None.}}}}
  /pets: {get: {operationId: listPets, tags: [Pets], responses: {'204': {description: None.}}}}
";
    let folder = tempfile::tempdir().expect("a folder");
    fs::write(folder.path().join("shop.yaml"), tagged).expect("written");
    let shown = run(folder.path(), &["inspect", "shop.yaml"]);
    for line in [
        "GET     /items  item_store().list_items",
        "GET     /pets  pets().list_pets",
    ] {
        assert!(shown.out.contains(line), "{line}\n{}", shown.out);
    }
}
