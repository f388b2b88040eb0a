//! Which file each type of a large description stands in.

mod support;

use serde_json::{Map, Value, json};
use specwright_build::read::read_text;
use specwright_build::report::Report;
use specwright_build::{Config, Output};

/// Objects with a member each, by name.
fn objects<'a>(names: impl IntoIterator<Item = &'a str>, ty: &Value) -> Map<String, Value> {
    let object = json!({ "type": "object", "properties": { "a": ty } });
    let names = names.into_iter();
    names
        .map(|name| (name.to_owned(), object.clone()))
        .collect()
}

fn operation(id: &str, tags: &[&str], schema: &str) -> Value {
    let schema = json!({ "$ref": format!("#/components/schemas/{schema}") });
    let answer =
        json!({ "description": "", "content": { "application/json": { "schema": schema } } });
    json!({ "get": { "operationId": id, "tags": tags, "responses": { "200": answer } } })
}

/// Operations `/v1/pets` and `/v1/orders`, each with a type of its own and one that both need; and `many` types that nothing needs.
fn generated(tags: [&[&str]; 2], many: usize) -> Output {
    let text = json!({ "type": "string" });
    let shared = json!({ "$ref": "#/components/schemas/Money" });
    let unneeded: Vec<String> = (0..many).map(|index| format!("Kept{index}")).collect();
    let mut schemas = objects(["Pet", "Order"], &shared);
    schemas.extend(objects(["Money"], &text));
    schemas.extend(objects(unneeded.iter().map(String::as_str), &text));
    let description = json!({
        "openapi": "3.1.0",
        "info": { "title": "Shop", "version": "1" },
        "paths": {
            "/v1/pets": operation("getPet", tags[0], "Pet"),
            "/v1/orders": operation("getOrder", tags[1], "Order"),
        },
        "components": { "schemas": schemas },
    });
    let mut report = Report::default();
    let source = read_text("openapi.json", description.to_string(), &mut report);
    Config::new("openapi.json").generate_from(source.expect("it can be read"), report)
}

/// Where a struct is defined.
fn file_of(output: &Output, name: &str) -> String {
    let tree = output.tree.as_ref().expect("nothing is fatal");
    let definition = format!("pub struct {name} {{");
    let mut files = tree.0.iter();
    let found = files.find(|(_, text)| text.contains(&definition));
    found.map_or_else(String::new, |(path, _)| path.clone())
}

#[test]
fn few_types_stand_in_one_file() {
    let output = generated([&["Animals"], &["Sales"]], 20);
    for name in ["Pet", "Order", "Money", "Kept7"] {
        assert_eq!(file_of(&output, name), "src/types.rs");
    }
}

#[test]
fn what_one_group_of_operations_needs_stands_together_and_the_rest_is_shared() {
    let of_tags = generated([&["Animals"], &["Sales"]], 100);
    let of_paths = generated([&[], &[]], 100);
    for (output, pet, order) in [
        (&of_tags, "animals", "sales"),
        (&of_paths, "pets", "orders"),
    ] {
        assert_eq!(file_of(output, "Pet"), format!("src/types/{pet}.rs"));
        assert_eq!(file_of(output, "Order"), format!("src/types/{order}.rs"));
        assert_eq!(file_of(output, "Money"), "src/types/shared.rs");
        assert_eq!(file_of(output, "Kept7"), "src/types/others.rs");
        assert!(!support::parsed(output).is_empty());
    }
}

#[test]
fn no_file_has_more_types_than_somebody_can_find_their_way_in() {
    let output = generated([&["Animals"], &["Sales"]], 2_000);
    let tree = output.tree.as_ref().expect("nothing is fatal");
    let files = tree
        .0
        .iter()
        .filter(|(path, _)| path.starts_with("src/types/"));
    let counts: Vec<usize> = files
        .map(|(_, text)| text.matches("pub struct ").count())
        .collect();
    assert!(counts.iter().all(|count| *count <= 250), "{counts:?}");
    assert_eq!(counts.iter().sum::<usize>(), 2_003);
    assert_eq!(file_of(&output, "Kept1234"), "src/types/others_12.rs");
}

#[test]
fn no_file_has_a_name_that_file_systems_refuse() {
    let (words, word) = ("pets and more ".repeat(30), "p".repeat(400));
    for tags in [[words.as_str(), &word], [&word, &format!("{word} too")]] {
        for many in [0, 100] {
            let output = generated([&[tags[0]], &[tags[1]]], many);
            let tree = output.tree.as_ref().expect("nothing is fatal");
            let names = tree.0.keys().flat_map(|path| path.split('/'));
            assert!(names.map(str::len).max() < Some(150));
            assert!(!support::parsed(&output).is_empty());
        }
    }
}
