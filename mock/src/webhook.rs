//! Webhooks: composed from the description and the request, sent as JSON.

use std::net::IpAddr;
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use reqwest::Url;
use serde_json::{Map, Value};
use tokio::task::AbortHandle;

use crate::document::Document;
use crate::error::MockError;
use crate::examples::examples;
use crate::instance::{Taste, instance};
use crate::media;
use crate::pointer;
use crate::script::Hook;

const PATIENCE: Duration = Duration::from_secs(10);

/// A webhook that was sent, or could not be.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Delivery {
    /// Where to.
    pub url: String,
    /// What was sent.
    pub body: Value,
    /// The status that came back, or why none did.
    pub outcome: Result<u16, String>,
}

/// Sends webhooks and keeps what became of them.
#[derive(Debug)]
pub(crate) struct Sender {
    client: reqwest::Client,
    any_target: bool,
    deliveries: Mutex<Vec<Delivery>>,
    tasks: Mutex<Vec<AbortHandle>>,
}

impl Sender {
    pub(crate) fn new(any_target: bool) -> Result<Self, MockError> {
        let client = reqwest::Client::builder()
            .no_proxy()
            .redirect(reqwest::redirect::Policy::none())
            .timeout(PATIENCE)
            .build()
            .map_err(|source| MockError::Sender { source })?;
        Ok(Self {
            client,
            any_target,
            deliveries: Mutex::default(),
            tasks: Mutex::default(),
        })
    }

    pub(crate) fn deliveries(&self) -> Vec<Delivery> {
        self.deliveries
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .clone()
    }

    pub(crate) fn remember(&self, task: AbortHandle) {
        let mut tasks = self.tasks.lock().unwrap_or_else(PoisonError::into_inner);
        tasks.retain(|task| !task.is_finished());
        tasks.push(task);
    }

    pub(crate) fn stop(&self) {
        let tasks = self.tasks.lock().unwrap_or_else(PoisonError::into_inner);
        tasks.iter().for_each(AbortHandle::abort);
    }

    pub(crate) async fn send(&self, url: String, body: Value) {
        let outcome = self.post(&url, &body).await;
        let delivery = Delivery { url, body, outcome };
        self.deliveries
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .push(delivery);
    }

    async fn post(&self, url: &str, body: &Value) -> Result<u16, String> {
        let url = Url::parse(url).map_err(|error| format!("this is not an address: {error}"))?;
        if !self.any_target && !is_loopback(&url) {
            return Err(
                "only loopback addresses are called; allow others with `Mock::allow_any_target`"
                    .to_owned(),
            );
        }
        let sent = self.client.post(url).json(body).send().await;
        sent.map(|response| response.status().as_u16())
            .map_err(|error| error.to_string())
    }
}

fn is_loopback(url: &Url) -> bool {
    let host = url.host_str().unwrap_or_default().trim_matches(['[', ']']);
    host == "localhost"
        || host
            .parse::<IpAddr>()
            .is_ok_and(|address| address.is_loopback())
}

/// The body that the description gives for the hook, before the request's members are set.
pub(crate) fn template(document: &Document, hook: &Hook) -> Result<Value, String> {
    let mut body = match (&hook.body, &hook.webhook) {
        (Some(body), _) => body.clone(),
        (None, Some(name)) => described(document, name, hook.example.as_deref())?,
        (None, None) => {
            return Err("it needs `webhook` (a name in the description) or `body`".to_owned());
        }
    };
    if let Some(patch) = &hook.patch {
        pointer::merge_patch(&mut body, patch);
    }
    Ok(body)
}

/// Copies what the hook takes from the request and from the answer.
pub(crate) fn fill(hook: &Hook, body: &mut Value, request: &Value, answer: Option<&Value>) {
    let from_request = hook
        .set
        .iter()
        .map(|(to, from)| (to, request.pointer(from)));
    let from_answer = hook
        .set_from_answer
        .iter()
        .map(|(to, from)| (to, answer.and_then(|value| value.pointer(from))));
    for (to, found) in from_request.chain(from_answer) {
        if let Some(found) = found {
            pointer::set(body, to, found.clone());
        }
    }
}

fn described(document: &Document, name: &str, example: Option<&str>) -> Result<Value, String> {
    let known = || {
        document
            .webhooks()
            .map(|(name, _)| format!("`{name}`"))
            .collect::<Vec<_>>()
            .join(", ")
    };
    let item = document
        .webhooks()
        .find(|(webhook, _)| *webhook == name)
        .map(|(_, item)| item);
    let item = item.ok_or_else(|| {
        format!(
            "the description has no webhook `{name}`; it has: {}",
            known()
        )
    })?;
    let operation = item
        .as_object()
        .into_iter()
        .flat_map(Map::values)
        .find(|operation| operation.is_object());
    let body = operation.and_then(|operation| document.member(operation, "requestBody"));
    let content = body
        .and_then(|body| body.get("content"))
        .and_then(Value::as_object);
    let entry = content
        .and_then(|content| media::preferred(content, ""))
        .map(|(_, entry)| entry);
    let entry = entry.ok_or_else(|| format!("the webhook `{name}` has no body"))?;
    let all = examples(document, entry);
    match example {
        None => Ok(all
            .first()
            .map_or_else(|| made(document, entry), |example| example.value.clone())),
        Some(wanted) => {
            let found = all
                .iter()
                .find(|example| example.name.as_deref() == Some(wanted));
            let names: Vec<&str> = all
                .iter()
                .filter_map(|example| example.name.as_deref())
                .collect();
            let message = || {
                format!(
                    "the webhook `{name}` has no example `{wanted}`; it has: {}",
                    names.join(", ")
                )
            };
            found
                .map(|example| example.value.clone())
                .ok_or_else(message)
        }
    }
}

fn made(document: &Document, entry: &Value) -> Value {
    let taste = Taste {
        examples: true,
        optional: true,
        alternative: 0,
    };
    instance(document, entry.get("schema").unwrap_or(&Value::Null), taste)
}
