//! What a node is called that becomes a component.

use super::path::split;
use crate::report::Pointer;

/// Members that hold named things, at any depth and at the top.
const HOLDERS: &[&str] = &["definitions", "$defs", "schemas"];
const HOLDERS_AT_THE_TOP: &[&str] = &[
    "parameters",
    "responses",
    "requestBodies",
    "headers",
    "examples",
    "securitySchemes",
    "securityDefinitions",
    "callbacks",
    "links",
];
/// Members that say nothing about what is in them.
const STRUCTURE: &[&str] = &[
    "components",
    "schemas",
    "properties",
    "paths",
    "schema",
    "content",
    "responses",
    "items",
    "allOf",
    "oneOf",
    "anyOf",
    "parameters",
    "requestBody",
    "requestBodies",
    "definitions",
    "$defs",
];

/// A key for a node in the description: the names on the way to it.
pub(super) fn inside(path: &[String]) -> String {
    let words = speaking(path);
    words_joined(&words)
}

/// A key for a node of another file: the name that it has there, or the file's.
pub(super) fn of_file(place: &Pointer, file: &str) -> String {
    let path = split(&place.path);
    let stem = stem(file);
    match path.as_slice() {
        [] => stem,
        [key] => key.clone(),
        [holders @ .., holder, key] if is_holder(holders, holder) => key.clone(),
        path => {
            let mut words = speaking(path);
            let is_named = |first: &String| ["components", "paths"].contains(&first.as_str());
            if !path.first().is_some_and(is_named) {
                words.insert(0, &stem);
            }
            words_joined(&words)
        }
    }
}

fn is_holder(before: &[String], holder: &str) -> bool {
    let is_section = matches!(before, [first] if first == "components");
    let is_top = before.is_empty() && HOLDERS_AT_THE_TOP.contains(&holder);
    is_section || is_top || HOLDERS.contains(&holder)
}

fn speaking(path: &[String]) -> Vec<&str> {
    let is_media_type = |index: usize| {
        let before = index.checked_sub(1).and_then(|before| path.get(before));
        before.is_some_and(|before| before == "content")
    };
    path.iter()
        .enumerate()
        .filter(|(index, _)| !is_media_type(*index))
        .map(|(_, token)| token.as_str())
        .filter(|token| !STRUCTURE.contains(token) && token.parse::<usize>().is_err())
        .collect()
}

fn words_joined(words: &[&str]) -> String {
    let tail = words.iter().skip(words.len().saturating_sub(3));
    let text: Vec<String> = tail
        .map(|word| word.replace(|c: char| !c.is_alphanumeric(), "_"))
        .collect();
    if text.is_empty() {
        "Shared".to_owned()
    } else {
        text.join("_")
    }
}

/// `Pet` for `schemas/Pet.yaml`, `Pet.schema.json` and `Pet/index.yaml`.
fn stem(file: &str) -> String {
    let file = file.split(['?', '#']).next().unwrap_or_default();
    let mut parts = file.rsplit(['/', '\\']);
    let name = parts.next().unwrap_or_default();
    let stem = name.split_once('.').map_or(name, |(stem, rest)| {
        let is_kind = |part: &str| ["schema", "yaml", "yml", "json"].contains(&part);
        if !stem.is_empty() && rest.split('.').all(is_kind) {
            stem
        } else {
            name.rsplit_once('.').map_or(name, |(stem, _)| stem)
        }
    });
    let is_index = stem.trim_matches('_').eq_ignore_ascii_case("index");
    let folder = parts
        .next()
        .filter(|folder| is_index && folder.contains(char::is_alphanumeric));
    match folder.unwrap_or(stem) {
        "" => "Shared".to_owned(),
        name => name.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nodes_of_other_files_keep_the_names_that_they_have_there() {
        let cases = [
            ("", "schemas/Pet.yaml", "Pet"),
            ("", "a/pet.schema.json", "pet"),
            ("", "v1.2.yaml", "v1.2"),
            ("", "pet/index.yaml", "pet"),
            ("", "_index.yml", "_index"),
            ("", "https://example.com/pet.json?v=1", "pet"),
            ("/Pet", "pets.json", "Pet"),
            ("/components/headers/x-rate", "common.yaml", "x-rate"),
            ("/definitions/Pet", "pets.json", "Pet"),
            (
                "/components/schemas/Pet/properties/tag",
                "a.yaml",
                "Pet_tag",
            ),
            ("/properties/tag", "Pet.yaml", "Pet_tag"),
            ("/definitions/A/allOf/1/properties/x", "p.json", "p_A_x"),
        ];
        for (path, file, expected) in cases {
            let path = path.to_owned();
            let name = of_file(&Pointer { file: 1, path }, file);
            assert_eq!(name, expected);
        }
    }
}
