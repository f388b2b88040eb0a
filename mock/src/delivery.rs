//! Sending webhooks, and sending them again.

use std::collections::HashMap;
use std::net::IpAddr;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use reqwest::Url;
use serde_json::Value;
use tokio::task::AbortHandle;

use crate::error::MockError;
use crate::redelivery::Redelivery;
use crate::signing::{Forged, Message, Signer};

/// An attempt to send a webhook.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Delivery {
    /// Where to.
    pub url: String,
    /// What was sent.
    pub body: Value,
    /// The headers that sign it.
    pub headers: Vec<(String, String)>,
    /// Which attempt it was; the first is 1.
    pub attempt: u32,
    /// The status that came back, or why none did.
    pub outcome: Result<u16, String>,
}

/// What is to be sent.
#[derive(Debug)]
pub(crate) struct Letter {
    pub(crate) url: String,
    pub(crate) body: Value,
    pub(crate) forged: Option<Forged>,
    pub(crate) rotate: bool,
}

/// Sends webhooks and keeps what became of them.
#[derive(Debug)]
pub(crate) struct Sender {
    client: reqwest::Client,
    any_target: bool,
    /// The address that was named when the mock was set up, which may be anywhere.
    named: Option<String>,
    signer: Option<Signer>,
    rules: Redelivery,
    deliveries: Mutex<Vec<Delivery>>,
    genuine: Mutex<HashMap<String, Message>>,
    tasks: Mutex<Vec<AbortHandle>>,
    watch: Option<Watch>,
}

/// Called with each attempt.
pub(crate) struct Watch(pub(crate) Box<dyn Fn(&Delivery) + Send + Sync>);

impl std::fmt::Debug for Watch {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        out.write_str("Watch")
    }
}

/// What came back.
struct Outcome {
    result: Result<u16, String>,
    retry_after: Option<Duration>,
}

impl Sender {
    pub(crate) fn new(
        any_target: bool,
        named: Option<String>,
        signer: Option<Signer>,
        rules: Redelivery,
    ) -> Result<Self, MockError> {
        let client = reqwest::Client::builder()
            .no_proxy()
            .redirect(reqwest::redirect::Policy::none())
            .timeout(Duration::from_millis(rules.answer_within_ms))
            .build()
            .map_err(|source| MockError::Sender { source })?;
        Ok(Self {
            client,
            any_target,
            named,
            signer,
            rules,
            deliveries: Mutex::default(),
            genuine: Mutex::default(),
            tasks: Mutex::default(),
            watch: None,
        })
    }

    pub(crate) fn watched_by(mut self, watch: Option<Watch>) -> Self {
        self.watch = watch;
        self
    }

    pub(crate) fn signer(&self) -> Option<&Signer> {
        self.signer.as_ref()
    }

    pub(crate) fn named(&self) -> Option<&str> {
        self.named.as_deref()
    }

    pub(crate) fn deliveries(&self) -> Vec<Delivery> {
        lock(&self.deliveries).clone()
    }

    pub(crate) fn remember(&self, task: AbortHandle) {
        let mut tasks = lock(&self.tasks);
        tasks.retain(|task| !task.is_finished());
        tasks.push(task);
    }

    pub(crate) fn stop(&self) {
        lock(&self.tasks).iter().for_each(AbortHandle::abort);
    }

    /// Sends until it is taken. Each attempt is signed anew: a signature of the first would be too old for the later ones.
    pub(crate) async fn send(&self, letter: Letter) {
        if letter.rotate
            && let Some(signer) = &self.signer
            && signer.ring().rotate().is_err()
        {
            return self.keep(&letter, Vec::new(), 1, Err("no key can be made".to_owned()));
        }
        let begin = Instant::now();
        for attempt in 1.. {
            let message = match self.message(&letter) {
                Ok(message) => message,
                Err(why) => return self.keep(&letter, Vec::new(), attempt, Err(why)),
            };
            let outcome = self.post(&letter.url, &message).await;
            let is_taken = matches!(outcome.result, Ok(status) if self.rules.is_taken(status));
            self.keep(&letter, message.headers, attempt, outcome.result);
            let pause = self
                .rules
                .pause(attempt, begin.elapsed(), outcome.retry_after);
            match pause {
                Some(pause) if !is_taken && letter.forged.is_none() => {
                    tokio::time::sleep(pause).await;
                }
                _ => return,
            }
        }
    }

    fn keep(
        &self,
        letter: &Letter,
        headers: Vec<(String, String)>,
        attempt: u32,
        outcome: Result<u16, String>,
    ) {
        let delivery = Delivery {
            url: letter.url.clone(),
            body: letter.body.clone(),
            headers,
            attempt,
            outcome,
        };
        if let Some(Watch(watch)) = &self.watch {
            watch(&delivery);
        }
        lock(&self.deliveries).push(delivery);
    }

    fn message(&self, letter: &Letter) -> Result<Message, String> {
        if letter.forged == Some(Forged::Replay) {
            let genuine = lock(&self.genuine).get(&letter.url).cloned();
            return genuine
                .ok_or_else(|| "nothing was sent there that could be replayed".to_owned());
        }
        let message = match &self.signer {
            Some(signer) => signer.message(&letter.body, letter.forged),
            None => Ok(Message {
                headers: Vec::new(),
                body: letter.body.to_string().into_bytes(),
            }),
        };
        let message = message.map_err(|_| "it cannot be signed".to_owned())?;
        if letter.forged.is_none() {
            lock(&self.genuine).insert(letter.url.clone(), message.clone());
        }
        Ok(message)
    }

    async fn post(&self, url: &str, message: &Message) -> Outcome {
        let failed = |why: String| Outcome {
            result: Err(why),
            retry_after: None,
        };
        let parsed = match Url::parse(url) {
            Ok(parsed) => parsed,
            Err(error) => return failed(format!("this is not an address: {error}")),
        };
        if !self.any_target && self.named.as_deref() != Some(url) && !is_loopback(&parsed) {
            let why =
                "only loopback addresses are called; allow others with `Mock::allow_any_target`";
            return failed(why.to_owned());
        }
        let request = self.client.post(parsed);
        let mut request = request.header("content-type", "application/json");
        for (name, value) in &message.headers {
            request = request.header(name, value);
        }
        match request.body(message.body.clone()).send().await {
            Err(error) => failed(error.to_string()),
            Ok(response) => Outcome {
                retry_after: retry_after(&response),
                result: Ok(response.status().as_u16()),
            },
        }
    }
}

/// What a receiver asks for that is sent too much.
fn retry_after(response: &reqwest::Response) -> Option<Duration> {
    let asked = response.headers().get("retry-after")?.to_str().ok()?;
    let seconds = asked.trim().parse().ok()?;
    (response.status().as_u16() == 429).then_some(Duration::from_secs(seconds))
}

fn is_loopback(url: &Url) -> bool {
    let host = url.host_str().unwrap_or_default().trim_matches(['[', ']']);
    host == "localhost"
        || host
            .parse::<IpAddr>()
            .is_ok_and(|address| address.is_loopback())
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
