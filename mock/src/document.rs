//! The description: references, operations, base paths.

use percent_encoding::percent_decode_str;
use serde_json::{Map, Value};

use crate::error::MockError;

const METHODS: [&str; 8] = [
    "get", "put", "post", "delete", "options", "head", "patch", "trace",
];
const LONGEST_REFERENCE_CHAIN: usize = 32;

/// A parsed OpenAPI 3 document.
#[derive(Debug)]
pub(crate) struct Document {
    root: Value,
}

/// One operation, with what its path item adds.
#[derive(Debug)]
pub(crate) struct Operation {
    /// The operation id, or `POST /path` where there is none.
    pub(crate) id: String,
    /// `POST /path`.
    pub(crate) name: String,
    /// Upper case.
    pub(crate) method: String,
    pub(crate) path: String,
    /// Resolved, the operation's over the path item's.
    pub(crate) parameters: Vec<Value>,
    pub(crate) body: Option<Value>,
    pub(crate) responses: Map<String, Value>,
    pub(crate) security: Vec<Value>,
}

impl Document {
    pub(crate) fn new(root: Value) -> Result<Self, MockError> {
        let found = match (root.get("openapi"), root.get("swagger")) {
            (Some(Value::String(version)), _) if version.starts_with("3.") => {
                return Ok(Self { root });
            }
            (Some(version), _) => format!("its `openapi` member is {version}"),
            (None, Some(version)) => format!("it is a Swagger description ({version})"),
            (None, None) if root.is_object() => "it has no `openapi` member".to_owned(),
            (None, None) => "it is not an object".to_owned(),
        };
        Err(MockError::NotOpenApi { found })
    }

    pub(crate) fn root(&self) -> &Value {
        &self.root
    }

    /// Follows `$ref` until something else is met. What cannot be found stays as it is.
    pub(crate) fn resolve<'a>(&'a self, mut value: &'a Value) -> &'a Value {
        for _ in 0..LONGEST_REFERENCE_CHAIN {
            let Some(target) = reference(value).and_then(|text| self.lookup(text)) else {
                return value;
            };
            value = target;
        }
        value
    }

    /// The value at a reference within the document (`#/components/schemas/Pet`).
    pub(crate) fn lookup(&self, reference: &str) -> Option<&Value> {
        let fragment = reference.strip_prefix('#')?;
        let pointer = percent_decode_str(fragment).decode_utf8().ok()?;
        self.root.pointer(&pointer)
    }

    /// The member `name` of `value`, resolved.
    pub(crate) fn member<'a>(&'a self, value: &'a Value, name: &str) -> Option<&'a Value> {
        value.get(name).map(|member| self.resolve(member))
    }

    pub(crate) fn security_scheme(&self, name: &str) -> Option<&Value> {
        let schemes = self.root.get("components")?.get("securitySchemes")?;
        self.member(schemes, name)
    }

    /// The webhooks of 3.1 and the `x-webhooks` of 3.0.
    pub(crate) fn webhooks(&self) -> impl Iterator<Item = (&String, &Value)> {
        ["webhooks", "x-webhooks"]
            .into_iter()
            .filter_map(|key| self.root.get(key)?.as_object())
            .flatten()
            .map(|(name, item)| (name, self.resolve(item)))
    }

    pub(crate) fn operations(&self) -> Vec<Operation> {
        let paths = self.root.get("paths").and_then(Value::as_object);
        paths
            .into_iter()
            .flatten()
            .filter(|(path, _)| path.starts_with('/'))
            .flat_map(|(path, item)| self.operations_of(path, self.resolve(item)))
            .collect()
    }

    /// The paths of the servers' addresses, without the closing slash, each once.
    pub(crate) fn base_paths(&self) -> Vec<String> {
        let servers = self.root.get("servers").and_then(Value::as_array);
        let mut bases: Vec<String> = Vec::new();
        for server in servers.into_iter().flatten() {
            let base = base_path(server);
            if !base.is_empty() && !bases.contains(&base) {
                bases.push(base);
            }
        }
        bases
    }

    fn operations_of(&self, path: &str, item: &Value) -> Vec<Operation> {
        let operation = |method: &&str| {
            let operation = item.get(*method).filter(|value| value.is_object())?;
            Some(self.operation(path, method, item, operation))
        };
        METHODS.iter().filter_map(operation).collect()
    }

    fn operation(&self, path: &str, method: &str, item: &Value, operation: &Value) -> Operation {
        let method = method.to_uppercase();
        let name = format!("{method} {path}");
        let id = operation
            .get("operationId")
            .and_then(Value::as_str)
            .unwrap_or(&name);
        let responses = operation.get("responses").and_then(Value::as_object);
        let resolved =
            |(code, response): (&String, &Value)| (code.clone(), self.resolve(response).clone());
        let security = operation
            .get("security")
            .or_else(|| self.root.get("security"));
        Operation {
            id: id.to_owned(),
            path: path.to_owned(),
            parameters: self.parameters(item, operation),
            body: self.member(operation, "requestBody").cloned(),
            responses: responses.into_iter().flatten().map(resolved).collect(),
            security: security
                .and_then(Value::as_array)
                .cloned()
                .unwrap_or_default(),
            name,
            method,
        }
    }

    fn parameters(&self, item: &Value, operation: &Value) -> Vec<Value> {
        let mut parameters: Vec<Value> = Vec::new();
        for owner in [operation, item] {
            let list = owner.get("parameters").and_then(Value::as_array);
            for parameter in list.into_iter().flatten().map(|one| self.resolve(one)) {
                let same = |known: &&Value| {
                    known.get("name") == parameter.get("name")
                        && known.get("in") == parameter.get("in")
                };
                if parameters.iter().all(|known| !same(&known)) {
                    parameters.push(parameter.clone());
                }
            }
        }
        parameters
    }
}

/// The text of `$ref`.
pub(crate) fn reference(value: &Value) -> Option<&str> {
    value.get("$ref").and_then(Value::as_str)
}

fn base_path(server: &Value) -> String {
    let mut url = server
        .get("url")
        .and_then(Value::as_str)
        .unwrap_or("")
        .to_owned();
    let variables = server.get("variables").and_then(Value::as_object);
    for (name, variable) in variables.into_iter().flatten() {
        let default = variable
            .get("default")
            .and_then(Value::as_str)
            .unwrap_or("");
        url = url.replace(&format!("{{{name}}}"), default);
    }
    let path = match url.split_once("://") {
        Some((_, rest)) => rest.find('/').map_or("", |start| &rest[start..]),
        None => url.as_str(),
    };
    let path = path
        .split(['?', '#'])
        .next()
        .unwrap_or("")
        .trim_matches('/');
    if path.is_empty() || path.contains('{') {
        String::new()
    } else {
        format!("/{path}")
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn base_path_is_the_path_of_the_server_with_its_variables_filled() {
        let rows = [
            (json!({"url": "https://api.example/v1/"}), "/v1"),
            (json!({"url": "https://api.example"}), ""),
            (json!({"url": "/v2"}), "/v2"),
            (
                json!({"url": "https://{h}/{b}", "variables": {"h": {"default": "a.example"}, "b": {"default": "v3"}}}),
                "/v3",
            ),
        ];
        for (server, expected) in rows {
            assert_eq!(base_path(&server), expected, "{server}");
        }
    }

    #[test]
    fn swagger_2_is_refused_by_name() {
        let error = Document::new(json!({"swagger": "2.0"}))
            .err()
            .map(|error| error.to_string());
        assert!(error.is_some_and(|text| text.contains("Swagger")));
    }
}
