//! The examples of a description, held against its schemas by the crate `jsonschema`. Nothing of the generator takes part: neither in finding
//! them nor in saying which are valid.

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};
use specwright_build::read::Node;
use specwright_mock::{Direction, Judge, Ruling};
use std::collections::{HashMap, HashSet};

const METHODS: [&str; 8] = [
    "get", "put", "post", "delete", "options", "head", "patch", "trace",
];
/// References that lead to references.
const CHAIN: usize = 32;

/// An example.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Judged {
    /// Where it stands.
    pub(crate) pointer: String,
    /// Why it is not valid.
    pub(crate) invalid: Option<String>,
}

/// The description as `serde_json` has it. A number is what it is in JSON: under `type: string` it is not valid.
pub(crate) fn value(node: &Node) -> Value {
    match node {
        Node::Null => Value::Null,
        Node::Bool(flag) => Value::Bool(*flag),
        Node::Number(number) => number_value(&number.0),
        Node::Text(text) => Value::String(text.clone()),
        Node::List(list) => list.iter().map(value).collect(),
        Node::Map(map) => {
            let members = map.0.iter().map(|(key, node)| (key.clone(), value(node)));
            Value::Object(members.collect())
        }
    }
}

/// What JSON has no word for (`0x1F`, `.inf`) stays text.
fn number_value(text: &str) -> Value {
    let plain = text.strip_prefix('+').unwrap_or(text);
    serde_json::from_str(plain)
        .or_else(|_| plain.parse::<f64>().map(Value::from))
        .ok()
        .filter(Value::is_number)
        .unwrap_or_else(|| Value::String(text.to_owned()))
}

/// Every example of a JSON body, of a request or an answer, and of a component schema: each place once.
pub(crate) fn judge(document: Value) -> Result<Vec<Judged>, String> {
    let judge = Judge::new(document).map_err(|error| error.to_string())?;
    let mut court = Court {
        judge: &judge,
        rulings: HashMap::new(),
        seen: HashSet::new(),
        judged: Vec::new(),
    };
    court.paths();
    court.schemas();
    Ok(court.judged)
}

struct Court<'a> {
    judge: &'a Judge,
    /// By the schema's place.
    rulings: HashMap<(String, &'static str), Result<Ruling, String>>,
    seen: HashSet<String>,
    judged: Vec<Judged>,
}

/// A value of the description and where it stands.
type Place<'a> = (&'a Value, String);

impl<'a> Court<'a> {
    fn paths(&mut self) {
        for (_, item) in self.members(&(self.judge.document(), String::new()), "paths") {
            let item = self.resolve(item);
            for (method, operation) in object(item.0) {
                if METHODS.contains(&method.as_str()) {
                    self.operation(&(operation, join(&item.1, method)));
                }
            }
        }
    }

    fn operation(&mut self, operation: &Place<'a>) {
        if let Some(body) = member(operation, "requestBody") {
            let body = self.resolve(body);
            self.content(&body, Direction::Request);
        }
        for (_, answer) in self.members(operation, "responses") {
            let answer = self.resolve(answer);
            self.content(&answer, Direction::Response);
        }
    }

    fn content(&mut self, owner: &Place<'a>, direction: Direction) {
        for (name, media) in self.members(owner, "content") {
            let Some(schema) = member(&media, "schema").filter(|_| is_json(name)) else {
                continue;
            };
            if let Some(example) = member(&media, "example") {
                self.example(example, &schema, direction);
            }
            for (_, example) in self.members(&media, "examples") {
                let example = self.resolve(example);
                if let Some(value) = member(&example, "value") {
                    self.example(value, &schema, direction);
                }
            }
        }
    }

    fn schemas(&mut self) {
        let root = (self.judge.document(), String::new());
        let Some(components) = member(&root, "components") else {
            return;
        };
        for (_, schema) in self.members(&components, "schemas") {
            if let Some(example) = member(&schema, "example") {
                self.example(example, &schema, Direction::Unknown);
            }
            let examples = member(&schema, "examples");
            let Some((Value::Array(list), at)) = examples else {
                continue;
            };
            for (index, value) in list.iter().enumerate() {
                self.example(
                    (value, format!("{at}/{index}")),
                    &schema,
                    Direction::Unknown,
                );
            }
        }
    }

    fn example(&mut self, (value, pointer): Place<'a>, schema: &Place<'a>, direction: Direction) {
        if !self.seen.insert(pointer.clone()) {
            return;
        }
        let way = match direction {
            Direction::Request => "request",
            Direction::Response => "response",
            Direction::Unknown => "unknown",
        };
        let judge = self.judge;
        let ruling = self
            .rulings
            .entry((schema.1.clone(), way))
            .or_insert_with(|| judge.ruling(schema.0, direction));
        let invalid = match ruling {
            Ok(ruling) => ruling
                .errors(value)
                .first()
                .map(|(at, message)| format!("{at}: {message}")),
            Err(reason) => Some(format!("its schema is none: {reason}")),
        };
        self.judged.push(Judged { pointer, invalid });
    }

    /// Follows references within the document; the pointer goes along.
    fn resolve(&self, mut place: Place<'a>) -> Place<'a> {
        for _ in 0..CHAIN {
            let target = place.0.get("$ref").and_then(Value::as_str);
            let Some(pointer) = target.and_then(|target| target.strip_prefix('#')) else {
                break;
            };
            let Some(value) = self.judge.document().pointer(pointer) else {
                break;
            };
            place = (value, pointer.to_owned());
        }
        place
    }

    fn members(&self, (value, at): &Place<'a>, name: &str) -> Vec<(&'a String, Place<'a>)> {
        let at = join(at, name);
        let members = value.get(name).map(object).into_iter().flatten();
        members
            .map(|(name, value)| (name, (value, join(&at, name))))
            .collect()
    }
}

fn member<'a>((value, at): &Place<'a>, name: &str) -> Option<Place<'a>> {
    value.get(name).map(|value| (value, join(at, name)))
}

fn object(value: &Value) -> serde_json::map::Iter<'_> {
    static NONE: std::sync::LazyLock<Map<String, Value>> = std::sync::LazyLock::new(Map::new);
    value.as_object().unwrap_or(&NONE).iter()
}

fn join(pointer: &str, name: &str) -> String {
    format!("{pointer}/{}", name.replace('~', "~0").replace('/', "~1"))
}

fn is_json(media_type: &str) -> bool {
    let essence = media_type.split(';').next().unwrap_or_default();
    let essence = essence.trim().to_ascii_lowercase();
    essence.ends_with("/json") || essence.ends_with("+json")
}

#[cfg(test)]
mod tests {
    use super::{judge, value};
    use serde_json::{Value, json};
    use specwright_build::read::{Node, Number};

    fn rulings(document: Value) -> Vec<(String, bool)> {
        let judged = judge(document).expect("it is a description");
        let ruling = |one: super::Judged| (one.pointer, one.invalid.is_none());
        judged.into_iter().map(ruling).collect()
    }

    #[test]
    fn examples_of_bodies_and_of_component_schemas_are_found_where_they_stand() {
        let document = json!({
            "openapi": "3.0.3",
            "paths": {"/a": {"post": {
                "requestBody": {"content": {
                    "application/json": {"schema": {"$ref": "#/components/schemas/A"}, "example": {"id": 1}},
                    "text/plain": {"schema": {"type": "string"}, "example": "no JSON"}
                }},
                "responses": {"200": {"$ref": "#/components/responses/Good"}}
            }}},
            "components": {
                "schemas": {"A": {"type": "object", "required": ["id"], "properties": {"id": {"type": "string"}}, "example": {"id": "x"}}},
                "responses": {"Good": {"description": "", "content": {"application/problem+json": {
                    "schema": {"type": "integer"}, "examples": {"x/y": {"$ref": "#/components/examples/E"}}
                }}}},
                "examples": {"E": {"value": 3}}
            }
        });
        let expected = [
            (
                "/paths/~1a/post/requestBody/content/application~1json/example",
                false,
            ),
            ("/components/examples/E/value", true),
            ("/components/schemas/A/example", true),
        ];
        assert_eq!(
            rulings(document),
            expected.map(|(pointer, valid)| (pointer.to_owned(), valid))
        );
    }

    #[test]
    fn what_is_read_only_is_required_in_answers_only() {
        let schema = json!({"type": "object", "required": ["id"], "properties": {"id": {"type": "string", "readOnly": true}}});
        let body = json!({"content": {"application/json": {"schema": schema, "example": {}}}});
        let document = json!({
            "openapi": "3.1.0",
            "paths": {"/a": {"post": {"requestBody": body, "responses": {"200": body}}}}
        });
        let valid: Vec<bool> = rulings(document)
            .into_iter()
            .map(|(_, valid)| valid)
            .collect();
        assert_eq!(valid, [true, false]);
    }

    #[test]
    fn numbers_are_what_they_are_in_json() {
        let rows = [
            ("4.10", json!(4.1)),
            ("-1", json!(-1)),
            ("0x1F", json!("0x1F")),
            ("+2", json!(2)),
        ];
        for (text, expected) in rows {
            assert_eq!(
                value(&Node::Number(Number(text.to_owned()))),
                expected,
                "{text}"
            );
        }
    }
}
