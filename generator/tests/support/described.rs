//! Descriptions whose names are chosen by somebody unkind.

use proptest::collection::vec;
use proptest::prelude::*;
use serde_json::{Map, Value, json};

/// The names in a description.
#[derive(Clone, Debug)]
pub struct Described {
    /// Schemas, each with its properties.
    schemas: Vec<(String, Vec<String>)>,
    values: Vec<String>,
    pub operations: Vec<Operation>,
    schemes: Vec<String>,
    servers: Vec<String>,
}

#[derive(Clone, Debug)]
pub struct Operation {
    id: Option<String>,
    tags: Vec<String>,
    parameters: Vec<String>,
}

pub fn described() -> impl Strategy<Value = Described> {
    let schemas = vec((any_name(), vec(any_name(), 0..5)), 0..4);
    let parts = (
        schemas,
        vec(any_name(), 1..6),
        vec(operation(), 0..4),
        vec(any_name(), 0..3),
        vec(any_name(), 0..3),
    );
    parts.prop_map(
        |(schemas, values, operations, schemes, servers)| Described {
            schemas,
            values,
            operations,
            schemes,
            servers,
        },
    )
}

fn operation() -> impl Strategy<Value = Operation> {
    let parts = (
        proptest::option::of(any_name()),
        vec(any_name(), 0..2),
        vec(any_name(), 0..4),
    );
    parts.prop_map(|(id, tags, parameters)| Operation {
        id,
        tags,
        parameters,
    })
}

/// A name from a list of traps, of letters that collide easily, or of anything at all.
fn any_name() -> impl Strategy<Value = String> {
    prop_oneof![
        3 => proptest::sample::select(TRAPS).prop_map(str::to_owned),
        2 => "[aAbB1_ -]{0,4}",
        2 => any::<String>(),
        1 => "[a-z]{1,3}".prop_map(|text| text.repeat(400)),
    ]
}

const TRAPS: &[&str] = &[
    "",
    " ",
    "_",
    "__",
    "-",
    "+1",
    "-1",
    "1",
    "3d",
    "0x1F",
    "type",
    "self",
    "Self",
    "super",
    "crate",
    "async",
    "gen",
    "r#type",
    "Option",
    "Result",
    "Some",
    "None",
    "Ok",
    "Err",
    "String",
    "Vec",
    "Box",
    "Default",
    "Field",
    "Extra",
    "Json",
    "Map",
    "Unknown",
    "Secret",
    "Date",
    "Client",
    "ClientBuilder",
    "Server",
    "Call",
    "Info",
    "Operation",
    "Method",
    "Parameter",
    "Style",
    "Location",
    "Received",
    "Bytes",
    "types",
    "runtime",
    "codec",
    "decode",
    "api",
    "client",
    "new",
    "build",
    "builder",
    "clone",
    "send",
    "body",
    "value",
    "map",
    "extra",
    "extra2",
    "timeout",
    "into_future",
    "header",
    "mod",
    "lib",
    "A",
    "D",
    "S",
    "de",
    "foo-bar",
    "foo_bar",
    "fooBar",
    "FooBar",
    "🦀",
    "日本語",
    "ß",
    "ẞ",
    "İ",
    "ı",
    "ǅ",
    "ﬁ",
    "e\u{301}",
    "\u{301}",
    "ª",
    "²",
    "\u{200d}",
    "a\u{0}b",
    "\u{202e}x",
    "a\nb",
    "a\r\nb",
    "a\tb",
    "'static",
    "`",
    "\"",
    "\"#",
    "*/",
    "/*",
    "//",
    "{}",
    "{0}",
    "\\",
    "#[doc]",
    "#![x]",
    "a.b",
    "a/b",
    "$ref",
    "con",
    "NUL",
    "../x",
    "Required",
    "FooRequired",
    "Foo",
    "other_directions",
    "Echo",
    "EchoSuccess",
    "operations",
];

impl Described {
    pub fn to_json(&self) -> String {
        let mut schemas = Map::new();
        for (name, properties) in &self.schemas {
            schemas.insert(name.clone(), self.object(properties));
        }
        schemas.insert(
            "Values".to_owned(),
            json!({ "type": "string", "enum": self.values }),
        );
        let mut paths = Map::new();
        for (index, operation) in self.operations.iter().enumerate() {
            paths.insert(
                format!("/path{index}"),
                json!({ "post": self.operation(operation) }),
            );
        }
        let schemes = self.schemes.iter().map(|name| {
            let scheme = json!({ "type": "apiKey", "in": "header", "name": "X-Key" });
            (name.clone(), scheme)
        });
        let servers = self
            .servers
            .iter()
            .map(|name| json!({ "url": format!("https://{name}.example"), "description": name }));
        json!({
            "openapi": "3.0.3",
            "info": { "title": self.values[0], "version": "1" },
            "servers": servers.collect::<Vec<_>>(),
            "paths": paths,
            "components": { "schemas": schemas, "securitySchemes": schemes.collect::<Map<_, _>>() },
        })
        .to_string()
    }

    /// Its first member is required, every second one an object again, and the last one an enum.
    fn object(&self, properties: &[String]) -> Value {
        let members = properties.iter().enumerate().map(|(index, name)| {
            let schema = match index % 3 {
                0 => json!({ "type": "string" }),
                1 => json!({ "type": "object", "properties": { name.clone(): { "type": "integer" } } }),
                _ => json!({ "type": "array", "items": { "type": "string", "enum": self.values } }),
            };
            (name.clone(), schema)
        });
        let required: Vec<&String> = properties.first().into_iter().collect();
        json!({ "type": "object", "properties": members.collect::<Map<_, _>>(), "required": required })
    }

    fn operation(&self, operation: &Operation) -> Value {
        let parameters = operation
            .parameters
            .iter()
            .enumerate()
            .map(|(index, name)| {
                let schema = json!({ "type": "string", "enum": self.values });
                json!({ "name": name, "in": "query", "required": index % 2 == 0, "schema": schema })
            });
        let reference = match self.schemas.first() {
            Some((name, _)) => {
                let name = name
                    .replace('~', "~0")
                    .replace('/', "~1")
                    .replace('%', "%25");
                json!({ "$ref": format!("#/components/schemas/{name}") })
            }
            None => json!({ "$ref": "#/components/schemas/Values" }),
        };
        let content = json!({ "application/json": { "schema": reference } });
        let mut value = json!({
            "tags": operation.tags,
            "parameters": parameters.collect::<Vec<_>>(),
            "requestBody": { "content": content },
            "responses": {
                "200": { "description": self.values[0], "content": content },
                "201": { "description": "x", "content": { "application/json": { "schema": self.object(&operation.parameters) } } },
            },
        });
        if let Some(id) = &operation.id {
            value["operationId"] = json!(id);
        }
        value
    }
}
