//! What the page's search knows: every operation, and where Scalar shows it.

use serde_json::{Map, Value, json};
use std::collections::{HashMap, HashSet};

const METHODS: [&str; 9] = [
    "get", "put", "post", "delete", "options", "head", "patch", "trace", "query",
];

/// What stands behind so many letters of a description is not what the operation is about.
const LONGEST: usize = 300;

/// The operations and the names of tags in addresses, as the page's script takes them.
pub(crate) fn index(document: &Value) -> Value {
    let mut tags = Tags::default();
    let mut operations = Vec::new();
    let paths = document.get("paths").and_then(Value::as_object);
    for (path, item) in paths.into_iter().flatten() {
        let item = resolved(document, item);
        for method in METHODS {
            if let Some(operation) = item.get(method) {
                operations.push(entry(&mut tags, method, path, operation));
            }
        }
    }
    json!({ "operations": operations, "tags": tags.names })
}

fn entry(tags: &mut Tags, method: &str, path: &str, operation: &Value) -> Value {
    let text = |word: &str| operation.get(word).and_then(Value::as_str);
    let method = method.to_ascii_uppercase();
    let about = plain(text("description").unwrap_or_default());
    let title = text("summary").or(sentence(&about));
    let title = title.or(text("operationId")).unwrap_or(path);
    let tag = operation.get("tags").and_then(|tags| tags.get(0)?.as_str());
    let hash = match tag {
        Some(tag) => format!("tag/{}/{method}{path}", tags.name(tag)),
        None => format!("{method}{path}"),
    };
    let id = text("operationId").unwrap_or_default();
    let words = [&method, path, title, id, tag.unwrap_or_default(), &about];
    json!({
        "method": method,
        "path": path,
        "title": title,
        "hash": hash,
        "text": words.join(" ").to_lowercase(),
    })
}

/// The first sentence, where it is short enough for a title.
fn sentence(text: &str) -> Option<&str> {
    const LONGEST: usize = 100;
    let line = text.trim_start().lines().next()?;
    let sentence = line.split(". ").next()?.trim_end();
    (!sentence.is_empty() && sentence.len() <= LONGEST).then_some(sentence)
}

/// How a description begins, without its markup.
fn plain(description: &str) -> String {
    let mut is_markup = false;
    let letters = description.chars().filter(|letter| {
        let is_text = !is_markup && *letter != '<';
        is_markup = *letter != '>' && !is_text;
        is_text
    });
    letters.take(LONGEST).collect()
}

/// Tags as they stand in addresses: letters, digits and dashes, each another.
#[derive(Default)]
struct Tags {
    names: Map<String, Value>,
    taken: HashSet<String>,
    /// How many tags would have the same name.
    same: HashMap<String, usize>,
}

impl Tags {
    fn name(&mut self, tag: &str) -> String {
        if let Some(known) = self.names.get(tag).and_then(Value::as_str) {
            return known.to_owned();
        }
        let letter = |letter: char| match letter.is_alphanumeric() {
            true => letter.to_ascii_lowercase(),
            false => '-',
        };
        let plain: String = tag.chars().map(letter).collect();
        let count = self.same.entry(plain.clone()).or_default();
        let mut name = plain.clone();
        while !self.taken.insert(name.clone()) {
            *count += 1;
            name = format!("{plain}-{}", *count + 1);
        }
        self.names.insert(tag.to_owned(), name.clone().into());
        name
    }
}

fn resolved<'a>(document: &'a Value, item: &'a Value) -> &'a Value {
    let target = item.get("$ref").and_then(Value::as_str);
    let found = target.and_then(|target| document.pointer(target.strip_prefix('#')?));
    found.unwrap_or(item)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_operation_is_found_where_it_is_shown() {
        let document = json!({
            "paths": {
                "/pets": { "get": { "tags": ["Pets & more"], "summary": "List pets", "description": "<p>All <b>of</b> them.</p>" }, "post": { "operationId": "addPet" }, "put": { "description": "<p>Sets it. All of it.</p>", "operationId": "set" } },
                "/toys": { "get": { "tags": ["pets   more"] } },
            },
        });
        let index = index(&document);
        let hashes: Vec<&str> = index["operations"]
            .as_array()
            .into_iter()
            .flatten()
            .filter_map(|operation| operation["hash"].as_str())
            .collect();
        assert_eq!(
            hashes,
            [
                "tag/pets---more/GET/pets",
                "PUT/pets",
                "POST/pets",
                "tag/pets---more-2/GET/toys"
            ]
        );
        let text = "get /pets list pets  pets & more all of them.";
        assert_eq!(index["operations"][0]["text"], text);
        assert_eq!(index["operations"][1]["title"], "Sets it");
        assert_eq!(index["operations"][2]["title"], "addPet");
        assert_eq!(index["tags"]["pets   more"], "pets---more-2");
    }
}
