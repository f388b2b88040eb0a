//! The script: what is answered when, and which webhooks follow.

use std::collections::{BTreeMap, HashMap};
use std::sync::{Mutex, PoisonError};

use serde::Deserialize;
use serde_json::Value;

use crate::answer::Answer;
use crate::content::{Content, Json};
use crate::document::Operation;
use crate::error::MockError;
use crate::faults::{Fault, Latency};
use crate::pointer;
use crate::redelivery::Redelivery;
use crate::signing::{Forged, Signing};
use crate::wish::Wish;

/// Sequences of answers per operation, and webhooks.
///
/// ```
/// let script = specwright_mock::Script::from_yaml(
///     "
/// operations:
///   getPet:
///     - { code: 503, times: 2 }
///     - { example: fluffy, delay_ms: 5, patch: { name: Rex } }
///   POST /pets:
///     - { status: 201, body: { id: 1 }, headers: { location: /pets/1 } }
/// webhooks:
///   - { after: createPet, to: /callback, webhook: petCreated, set: { /name: /name } }
///   - { after: createPet, to: /callback, webhook: petCreated, forged: signature, delay_ms: 50 }
/// signing:
///   jwt: { header: X-Verification, algorithm: ES256, body_sha256: request_body_sha256 }
/// redelivery: { first_ms: 100 }
/// latency: 50ms..200ms
/// faults: [5, reset=2]
/// seed: 7
/// ",
/// )?;
/// # let _ = script;
/// # Ok::<(), specwright_mock::MockError>(())
/// ```
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Script {
    #[serde(default)]
    pub(crate) operations: BTreeMap<String, Vec<Step>>,
    #[serde(default)]
    pub(crate) webhooks: Vec<Hook>,
    pub(crate) signing: Option<Signing>,
    #[serde(default)]
    pub(crate) redelivery: Redelivery,
    pub(crate) latency: Option<Latency>,
    #[serde(default)]
    pub(crate) faults: Vec<Fault>,
    pub(crate) seed: Option<u64>,
}

impl Script {
    /// Reads a script from YAML (or JSON).
    ///
    /// # Errors
    ///
    /// If the text is not YAML, or has members that a script does not have.
    pub fn from_yaml(text: &str) -> Result<Self, MockError> {
        serde_yaml::from_str(text).map_err(|source| MockError::ScriptSyntax { source })
    }
}

/// One answer of a sequence.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Step {
    example: Option<String>,
    code: Option<u16>,
    pub(crate) body: Option<Value>,
    status: Option<u16>,
    #[serde(default)]
    headers: BTreeMap<String, String>,
    times: Option<u32>,
    #[serde(default)]
    pub(crate) delay_ms: u64,
    patch: Option<Value>,
    #[serde(default)]
    only_requested: Vec<OnlyRequested>,
}

/// Members of the answer at `response` are kept only if the request has them at `request`.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct OnlyRequested {
    request: String,
    response: String,
    /// Member of the request to member of the answer.
    #[serde(default)]
    names: BTreeMap<String, String>,
    /// Leave the answer as it is if the request does not have `request` at all.
    #[serde(default)]
    default_when_absent: bool,
}

/// A webhook that follows an operation, or the start.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Hook {
    /// The operation; without it, the webhook is sent once the mock serves.
    pub(crate) after: Option<String>,
    /// Where in the request's body the address is.
    pub(crate) to: Option<String>,
    /// The address, where no request says it.
    pub(crate) url: Option<String>,
    /// What is wrong with it; such a message is sent once and not again.
    pub(crate) forged: Option<Forged>,
    /// Whether a new key comes into use before it is signed.
    #[serde(default)]
    pub(crate) rotate: bool,
    pub(crate) webhook: Option<String>,
    pub(crate) example: Option<String>,
    pub(crate) body: Option<Value>,
    #[serde(default)]
    pub(crate) delay_ms: u64,
    /// Place in the webhook's body to place in the request's body.
    #[serde(default, alias = "merge")]
    pub(crate) set: BTreeMap<String, String>,
    /// Place in the webhook's body to place in the answer's body.
    #[serde(default)]
    pub(crate) set_from_answer: BTreeMap<String, String>,
    pub(crate) patch: Option<Value>,
}

impl Hook {
    /// The address, if the hook or the request's body has one.
    pub(crate) fn address<'a>(&'a self, request: &'a Value) -> Option<&'a str> {
        let asked = self.to.as_ref().and_then(|to| request.pointer(to));
        self.url.as_deref().or_else(|| asked?.as_str())
    }
}

impl Step {
    pub(crate) fn wish(&self) -> Wish {
        Wish {
            code: self.code,
            example: self.example.clone(),
        }
    }

    /// The answer that the script gives in full.
    pub(crate) fn written(&self) -> Option<Answer> {
        let body = self.body.clone()?;
        let (media, content) = match body {
            Value::Null => (None, Content::Empty),
            body => (
                Some("application/json".to_owned()),
                Content::Json(Json::new(body)),
            ),
        };
        Some(Answer {
            status: self.code.unwrap_or(200),
            media,
            content,
            headers: Vec::new(),
        })
    }

    /// What the step changes on the answer that was chosen.
    pub(crate) fn apply(&self, answer: &mut Answer, request: Option<&Value>) {
        answer.status = self.status.unwrap_or(answer.status);
        for (name, value) in &self.headers {
            answer
                .headers
                .retain(|(known, _)| !known.eq_ignore_ascii_case(name));
            answer.headers.push((name.clone(), value.clone()));
        }
        if self.patch.is_none() && self.only_requested.is_empty() {
            return;
        }
        if let Content::Json(body) = &mut answer.content {
            let body = body.change();
            if let Some(patch) = &self.patch {
                pointer::merge_patch(body, patch);
            }
            self.only_requested
                .iter()
                .for_each(|rule| rule.apply(body, request.unwrap_or(&Value::Null)));
        }
    }
}

impl OnlyRequested {
    fn apply(&self, answer: &mut Value, request: &Value) {
        let Some(asked) = request
            .pointer(&self.request)
            .filter(|asked| !asked.is_null())
        else {
            if !self.default_when_absent {
                pointer::remove(answer, &self.response);
            }
            return;
        };
        for (wanted, member) in &self.names {
            if asked.get(wanted).is_none_or(Value::is_null) {
                let member = pointer::escape(member);
                pointer::remove(answer, &format!("{}/{member}", self.response));
            }
        }
    }
}

/// Plays a script: remembers how far each operation has come.
#[derive(Debug, Default)]
pub(crate) struct Player {
    script: Script,
    played: Mutex<HashMap<String, u64>>,
}

impl Player {
    pub(crate) fn new(script: Script) -> Self {
        Self {
            script,
            played: Mutex::default(),
        }
    }

    /// The next answer of the operation; the last repeats.
    pub(crate) fn next(&self, operation: &Operation) -> Option<&Step> {
        let (key, steps) = self.steps(operation)?;
        let mut all = self.played.lock().unwrap_or_else(PoisonError::into_inner);
        let played = all.entry(key.clone()).or_default();
        let mut before = *played;
        *played += 1;
        for step in steps {
            let times = u64::from(step.times.unwrap_or(1));
            if before < times {
                return Some(step);
            }
            before -= times;
        }
        steps.last()
    }

    pub(crate) fn hooks(&self, operation: &Operation) -> impl Iterator<Item = &Hook> {
        self.script
            .webhooks
            .iter()
            .filter(|hook| hook.after.as_ref().is_some_and(|name| is(operation, name)))
    }

    /// The webhooks that no operation is needed for.
    pub(crate) fn first_hooks(&self) -> impl Iterator<Item = &Hook> {
        let hooks = self.script.webhooks.iter();
        hooks.filter(|hook| hook.after.is_none())
    }

    pub(crate) fn script(&self) -> &Script {
        &self.script
    }

    fn steps(&self, operation: &Operation) -> Option<(&String, &Vec<Step>)> {
        self.script
            .operations
            .iter()
            .find(|(name, _)| is(operation, name))
    }
}

/// Whether a script means this operation: by its id, or by `POST /path`.
pub(crate) fn is(operation: &Operation, name: &str) -> bool {
    operation.id == name || operation.name == name
}
