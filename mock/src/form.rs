//! `application/x-www-form-urlencoded`: pairs, and the object they stand for.

use percent_encoding::percent_decode_str;
use serde_json::{Map, Value};

use crate::document::Document;
use crate::parameter::{coerce, kinds, member_schema, property};

const DEEPEST: usize = 16;

/// The pairs of a query or a form.
pub(crate) fn pairs(text: &str) -> Vec<(String, String)> {
    let pair = |pair: &str| {
        let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
        (decoded(name), decoded(value))
    };
    text.split('&')
        .filter(|pair| !pair.is_empty())
        .map(pair)
        .collect()
}

fn decoded(text: &str) -> String {
    percent_decode_str(&text.replace('+', " "))
        .decode_utf8_lossy()
        .into_owned()
}

/// The object that the pairs stand for: `a[b]=1` is a member of a member, `a[]=1` and `a[0]=1` are items.
pub(crate) fn object(document: &Document, schema: &Value, pairs: &[(String, String)]) -> Value {
    let mut tree = Node::default();
    for (name, text) in pairs {
        tree.insert(&keys(name), text);
    }
    tree.value(document, schema)
}

fn keys(name: &str) -> Vec<&str> {
    let (first, rest) = name.split_once('[').unwrap_or((name, ""));
    let inner = rest.split('[').map(|key| key.trim_end_matches(']'));
    let inner = inner.filter(|_| name.contains('[')).take(DEEPEST);
    std::iter::once(first).chain(inner).collect()
}

#[derive(Debug, Default)]
struct Node {
    texts: Vec<String>,
    members: Vec<(String, Node)>,
}

impl Node {
    fn insert(&mut self, keys: &[&str], text: &str) {
        match keys {
            [] | [""] => self.texts.push(text.to_owned()),
            [key, rest @ ..] => match self.members.iter_mut().find(|(name, _)| name == key) {
                Some((_, node)) => node.insert(rest, text),
                None => {
                    let mut node = Self::default();
                    node.insert(rest, text);
                    self.members.push(((*key).to_owned(), node));
                }
            },
        }
    }

    fn value(&self, document: &Document, schema: &Value) -> Value {
        let kinds = kinds(document, schema);
        let item = || member_schema(document, schema, "items").unwrap_or(&Value::Null);
        if !self.members.is_empty() {
            let numbered = self
                .members
                .iter()
                .all(|(name, _)| name.parse::<usize>().is_ok());
            if numbered && kinds.array {
                return self
                    .members
                    .iter()
                    .map(|(_, node)| node.value(document, item()))
                    .collect();
            }
            let member = |(name, node): &(String, Self)| {
                let schema = property(document, schema, name, 0).unwrap_or(&Value::Null);
                (name.clone(), node.value(document, schema))
            };
            return Value::Object(
                self.members
                    .iter()
                    .map(member)
                    .collect::<Map<String, Value>>(),
            );
        }
        if kinds.array || self.texts.len() > 1 {
            return self
                .texts
                .iter()
                .map(|text| coerce(document, item(), text))
                .collect();
        }
        self.texts.first().map_or_else(
            || Value::Object(Map::new()),
            |text| coerce(document, schema, text),
        )
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn brackets_become_members_and_items() {
        let document = Document::new(json!({"openapi": "3.0.3"})).unwrap();
        let schema = json!({"type": "object", "properties": {
            "n": {"type": "integer"},
            "tags": {"type": "array", "items": {"type": "string"}},
            "deep": {"type": "object", "properties": {"on": {"type": "boolean"}}}
        }});
        let pairs = pairs("n=3&tags[]=a&tags[]=b+c&deep[on]=true&other=%C3%A9");
        let expected = json!({"n": 3, "tags": ["a", "b c"], "deep": {"on": true}, "other": "é"});
        assert_eq!(object(&document, &schema, &pairs), expected);
    }
}
