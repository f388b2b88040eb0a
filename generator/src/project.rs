//! `specwright.toml`: which clients a project has.

mod flow;

pub use flow::{Flow, FlowStep, FlowValue, StepKind};

use crate::api::{NotReady, Repeat};
use crate::config::Config;
use crate::pages::PagesRule;
use crate::signature::{HeaderName, Signature};
use serde::Deserialize;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

/// The file's name.
pub const PROJECT_FILE: &str = "specwright.toml";

/// Why the project's file is of no use.
#[derive(Debug, thiserror::Error)]
pub enum ProjectError {
    /// It cannot be read.
    #[error("{}: cannot be read: {source}; name a description, or add the file with a [[client]]", .path.display())]
    Read {
        /// The file.
        path: PathBuf,
        /// What the system said.
        source: std::io::Error,
    },
    /// It is no TOML, or says something that is not known. The text shows line and column.
    #[error("{}: {message}", .path.display())]
    Syntax {
        /// The file.
        path: PathBuf,
        /// What is wrong, with the place.
        message: String,
    },
}

/// What the file says.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Project {
    /// The clients.
    #[serde(rename = "client", default)]
    pub clients: Vec<ClientEntry>,
}

/// A `[[client]]`.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ClientEntry {
    /// The description, from the file's folder.
    pub spec: PathBuf,
    /// The folder of the generated crate, from the file's folder.
    pub output: PathBuf,
    /// The crate's name; without it, the description's title.
    pub name: Option<String>,
    /// Whether the crate brings tests of the description's examples.
    #[serde(default)]
    pub tests: bool,
    /// Credentials that every client has unless it is given others: security scheme, value. For keys that are no secret.
    #[serde(default)]
    pub credentials: BTreeMap<String, String>,
    /// Whether requests may reach the server twice, by selectors of operations.
    #[serde(default)]
    pub retry: BTreeMap<String, RetryEntry>,
    /// How operations answer while their resource is still being made, by their selectors.
    #[serde(default)]
    pub not_ready: BTreeMap<String, NotReadyEntry>,
    /// The header by which the server knows a request that was sent before.
    pub idempotency_key: Option<HeaderName>,
    /// Where answers say the id of their request.
    pub request_id: Option<RequestId>,
    /// How webhooks are signed.
    pub webhooks: Option<Signature>,
    /// Selectors of what is generated; without them, everything.
    #[serde(default)]
    pub only: Vec<String>,
    /// Selectors of what is left out.
    #[serde(default)]
    pub except: Vec<String>,
    /// How operations are paginated, by selectors.
    #[serde(default)]
    pub pages: BTreeMap<String, PagesRule>,
    /// Workflows of its operations.
    #[serde(default, rename = "workflow")]
    pub workflows: Vec<Flow>,
}

/// What `[client.retry]` says of an operation.
#[derive(Clone, Copy, Debug, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum RetryEntry {
    /// Its request may reach the server twice.
    Idempotent,
    /// It may not, whatever its method.
    Never,
}

/// What `[client.not_ready]` says of an operation.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct NotReadyEntry {
    /// A JSON Pointer into the answer.
    pub pointer: JsonPointer,
    /// What stands there.
    pub value: String,
}

/// Where answers say the id by which those who run the API find a request.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum RequestId {
    /// In a header.
    Header(HeaderName),
    /// In the body.
    Pointer(JsonPointer),
}

/// A JSON Pointer (RFC 6901).
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(try_from = "String")]
pub struct JsonPointer(String);

impl TryFrom<String> for JsonPointer {
    type Error = String;

    fn try_from(text: String) -> Result<Self, String> {
        if text.is_empty() || text.starts_with('/') {
            return Ok(Self(text));
        }
        Err(format!(
            "`{text}` is no JSON Pointer: it begins with a slash, as `/error/code`"
        ))
    }
}

impl JsonPointer {
    /// Its text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl Project {
    /// Reads the file.
    ///
    /// # Errors
    /// When it cannot be read or says something that is not known.
    pub fn read(path: &Path) -> Result<Self, ProjectError> {
        let text = std::fs::read_to_string(path).map_err(|source| ProjectError::Read {
            path: path.to_owned(),
            source,
        })?;
        toml::from_str(&text).map_err(|error| ProjectError::Syntax {
            path: path.to_owned(),
            message: error.to_string().trim_end().to_owned(),
        })
    }
}

impl ClientEntry {
    /// What to generate, for a project in `root`.
    #[must_use]
    pub fn config(&self, root: &Path) -> Config {
        let shown = self
            .spec
            .iter()
            .map(|part| part.to_string_lossy())
            .collect::<Vec<_>>()
            .join("/");
        let mut config = Config::new(root.join(&self.spec))
            .shown_as(shown)
            .tests(self.tests);
        if let Some(name) = &self.name {
            config = config.name(name);
        }
        for (scheme, value) in &self.credentials {
            config = config.default_credential(scheme, value);
        }
        for (selector, entry) in &self.retry {
            config = config.repeat(
                selector,
                match entry {
                    RetryEntry::Idempotent => Repeat::Idempotent,
                    RetryEntry::Never => Repeat::Never,
                },
            );
        }
        for (selector, entry) in &self.not_ready {
            let answer = NotReady {
                pointer: entry.pointer.0.clone(),
                value: entry.value.clone(),
            };
            config = config.not_ready(selector, answer);
        }
        if let Some(header) = &self.idempotency_key {
            config = config.idempotency_key(header.as_str());
        }
        if let Some(place) = &self.request_id {
            config = config.request_id(place.clone());
        }
        for (selector, rule) in &self.pages {
            config = config.pages(selector, rule.clone());
        }
        if let Some(signature) = &self.webhooks {
            config = config.webhooks(signature.clone());
        }
        config = self.only.iter().fold(config, Config::only);
        self.except.iter().fold(config, Config::except)
    }
}

#[cfg(test)]
mod tests {
    use super::Project;

    #[test]
    fn what_cannot_be_meant_is_said_with_its_place_and_what_was_expected() {
        for (section, words) in [
            (
                "[client.retry]\n\"POST /a\" = \"sometimes\"",
                ["line 5", "`idempotent` or `never`"],
            ),
            (
                "[client.not_ready]\na = { pointer = \"code\", value = \"X\" }",
                ["line 5", "begins with a slash"],
            ),
            (
                "[client.not_ready]\na = { pointer = \"/code\" }",
                ["line 5", "missing field `value`"],
            ),
            (
                "idempotency_key = \"Not One\"",
                ["line 4", "no name of a header"],
            ),
            (
                "request_id = { header = \"Not One\" }",
                ["line 4", "no name of a header"],
            ),
            (
                "request_id = { pointer = \"request_id\" }",
                ["line 4", "begins with a slash"],
            ),
            (
                "request_id = { cookie = \"a\" }",
                ["line 4", "`header` or `pointer`"],
            ),
            (
                "[client.webhooks.jwt]\nheader = \"X\"\nalgorithm = \"none\"\nbody_sha256 = \"h\"",
                ["line 6", "expected `ES256`"],
            ),
            (
                "[client.retries]\na = 1",
                ["line 4", "unknown field `retries`"],
            ),
        ] {
            let text = format!("[[client]]\nspec = \"a\"\noutput = \"b\"\n{section}\n");
            let error = toml::from_str::<Project>(&text).expect_err(section);
            let message = error.to_string();
            for word in words {
                assert!(message.contains(word), "{word} is not in {message}");
            }
        }
    }
}
