//! A mock server for any OpenAPI 3 description, on a loopback address.
//!
//! It knows nothing but the description: requests are held against it and refused with a message for a person, in the
//! form that the description has for errors, else as `application/problem+json`; answers are its examples, or values made from its schemas. Callers choose among the
//! answers with `Prefer: code=404` and `Prefer: example=name`; a [`Script`] lays down sequences of answers and webhooks.
//!
//! Of the description's extensions three are read: `x-webhooks` (what `webhooks` is in 3.1), and beside the `value` of an
//! example `x-status` (the HTTP status it goes with under `default` or `4XX`) and `x-base64` (the value is base64 of the
//! bytes to send).
//!
//! ```
//! # let runtime = tokio::runtime::Runtime::new()?;
//! # runtime.block_on(async {
//! use specwright_mock::Mock;
//!
//! let document = serde_json::json!({
//!     "openapi": "3.0.3",
//!     "paths": { "/ping": { "get": { "operationId": "ping", "responses": { "200": {
//!         "description": "", "content": { "application/json": { "example": { "pong": true } } }
//!     } } } } }
//! });
//! let running = Mock::new(document)?.start(([127, 0, 0, 1], 0).into()).await?;
//! let answer = reqwest::get(format!("{}/ping", running.url())).await?.text().await?;
//! assert_eq!(answer, r#"{"pong":true}"#);
//! assert_eq!(running.received()[0].operation.as_deref(), Some("ping"));
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! # })?;
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

mod answer;
mod connection;
mod content;
mod convert;
mod credentials;
mod delivery;
mod document;
mod error;
mod examples;
mod faults;
mod form;
mod instance;
mod journal;
mod judge;
mod kind;
mod media;
mod multipart;
mod number;
mod parameter;
mod pointer;
mod problem;
mod record;
mod redact;
mod redelivery;
mod refusal;
mod route;
mod running;
mod script;
mod server;
mod signing;
mod text;
mod validate;
mod webhook;
mod wish;

use std::net::SocketAddr;
use std::path::PathBuf;

use crate::document::Document;
use crate::server::Watch;

pub use crate::convert::Direction;
pub use crate::delivery::Delivery;
pub use crate::error::MockError;
pub use crate::faults::{Fault, Latency};
pub use crate::judge::{Judge, Ruling};
pub use crate::record::Received;
pub use crate::running::Running;
pub use crate::script::Script;
pub use crate::signing::{Encoding, Signing};

/// A mock server that is not started yet.
#[derive(Debug)]
#[must_use = "a mock serves nothing until it is started"]
pub struct Mock {
    document: Document,
    script: Script,
    any_address: bool,
    any_target: bool,
    ask_credentials: bool,
    watch: Option<Watch>,
    watch_deliveries: Option<delivery::Watch>,
    signing: Option<Signing>,
    webhook_url: Option<String>,
    latency: Option<Latency>,
    faults: Vec<Fault>,
    seed: Option<u64>,
    record: Option<PathBuf>,
}

impl Mock {
    /// A mock of the description. References to other files are not followed: give a bundled document.
    ///
    /// # Errors
    ///
    /// If the document is not OpenAPI 3.
    pub fn new(document: serde_json::Value) -> Result<Self, MockError> {
        Ok(Self {
            document: Document::new(document)?,
            script: Script::default(),
            any_address: false,
            any_target: false,
            ask_credentials: true,
            watch: None,
            watch_deliveries: None,
            signing: None,
            webhook_url: None,
            latency: None,
            faults: Vec::new(),
            seed: None,
            record: None,
        })
    }

    /// Plays the script.
    pub fn script(mut self, script: Script) -> Self {
        self.script = script;
        self
    }

    /// Whether requests without credentials are refused (they are unless told otherwise).
    pub fn ask_credentials(mut self, ask: bool) -> Self {
        self.ask_credentials = ask;
        self
    }

    /// Lets every answer take this long.
    pub fn latency(mut self, latency: Latency) -> Self {
        self.latency = Some(latency);
        self
    }

    /// Lets some requests fail, in addition to those before, instead of what the script says of faults.
    pub fn fault(mut self, fault: Fault) -> Self {
        self.faults.push(fault);
        self
    }

    /// What decides which requests fail and how long answers take; without it, 0. The same seed decides the same of the same requests.
    pub fn seed(mut self, seed: u64) -> Self {
        self.seed = Some(seed);
        self
    }

    /// Writes each request into a new file, a line of JSON each, without credentials and without members that are secret by the description
    /// (`format: password`, `writeOnly`, `x-sensitive`).
    pub fn record(mut self, path: impl Into<PathBuf>) -> Self {
        self.record = Some(path.into());
        self
    }

    /// Calls `watch` with each request and the status of its answer, before the answer is sent; 0 where the connection is reset instead.
    pub fn watch(mut self, watch: impl Fn(&Received, u16) + Send + Sync + 'static) -> Self {
        self.watch = Some(Watch(Box::new(watch)));
        self
    }

    /// Signs webhooks so, unless the script says otherwise. The keys of tokens are made at the start.
    pub fn sign(mut self, signing: Signing) -> Self {
        self.signing = Some(signing);
        self
    }

    /// Where webhooks go for which neither script nor request says an address. If the script has none at all, the mock sends there what the
    /// description has for webhooks, each of its examples, as soon as it serves.
    pub fn webhook_url(mut self, url: impl Into<String>) -> Self {
        self.webhook_url = Some(url.into());
        self
    }

    /// Calls `watch` with each attempt to send a webhook.
    pub fn watch_deliveries(mut self, watch: impl Fn(&Delivery) + Send + Sync + 'static) -> Self {
        self.watch_deliveries = Some(delivery::Watch(Box::new(watch)));
        self
    }

    /// Allows addresses that other machines can reach.
    pub fn allow_any_address(mut self) -> Self {
        self.any_address = true;
        self
    }

    /// Allows webhooks to addresses that are not loopback.
    pub fn allow_any_target(mut self) -> Self {
        self.any_target = true;
        self
    }

    /// Serves until the returned value is stopped or dropped. Port 0 takes any free port.
    ///
    /// # Errors
    ///
    /// If the address is not loopback or cannot be bound, or if the script names what the description does not have.
    pub async fn start(self, address: SocketAddr) -> Result<Running, MockError> {
        running::start(self, address).await
    }
}
