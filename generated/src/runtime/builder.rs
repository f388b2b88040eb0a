// @generated from spec/plaid-check.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::credentials::{self, Credential, Ready, Scheme};
use super::drift::Drift;
use super::encode::{is_absolute, is_safe};
use super::hooks::{Attempt, Hooks, Outcome};
use super::limits::Limits;
use super::operation::Info;
use super::request_id::RequestId;
use super::retry::{Budget, Retries};
use super::tokens::{TokenError, Tokens};
use super::Secret;
use http::HeaderMap;
use std::fmt;
use std::sync::Arc;
use std::time::Duration;

/// Why a client could not be built.
#[derive(Debug)]
pub struct BuildError(String);

impl fmt::Display for BuildError {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(&self.0)
    }
}

impl std::error::Error for BuildError {}

/// The settings of a client in the making.
#[derive(Clone, Debug)]
pub struct Builder {
    settings: Settings,
    connect_timeout: Duration,
    user_agent: String,
}

#[derive(Clone)]
pub(super) struct Settings {
    pub(super) schemes: &'static [Scheme],
    pub(super) base_url: String,
    /// Whether `base_url` was chosen by the user: then it also stands for the servers that operations have of their own.
    pub(super) chosen: bool,
    pub(super) credentials: Vec<Option<Credential>>,
    /// The credentials that are headers, as they are sent.
    ready: Vec<Option<Ready>>,
    /// Whether credentials may travel to `base_url`.
    pub(super) is_safe: bool,
    pub(super) limits: Limits,
    pub(super) hooks: Hooks,
    pub(super) request_id: RequestId,
    pub(super) allow_insecure: bool,
}

impl fmt::Debug for Settings {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_struct("Settings")
            .field("base_url", &shown(&self.base_url))
            .field("credentials", &self.credentials)
            .field("limits", &self.limits)
            .field("hooks", &self.hooks)
            .field("allow_insecure", &self.allow_insecure)
            .finish_non_exhaustive()
    }
}

/// Tokens by the place of their scheme.
pub(super) type Given = Vec<(usize, Secret)>;

impl Settings {
    /// What is the same for all calls is made once.
    fn prepare(&mut self) {
        self.is_safe = is_safe(&self.base_url);
        let held = self.schemes.iter().zip(&self.credentials);
        self.ready = held
            .map(|(scheme, held)| credentials::ready(scheme.place, held.as_ref()?))
            .collect();
    }

    /// The tokens that an operation needs and that are not known beforehand.
    ///
    /// # Errors
    /// When there is none to be had.
    pub(super) async fn tokens(&self, info: &Info) -> Result<Given, TokenError> {
        let mut given = Given::new();
        let chosen = credentials::choose(info.security, self.schemes, &self.credentials);
        for scheme in chosen.unwrap_or_default() {
            if let Some(provider) = self.provider(*scheme) {
                given.push((*scheme, provider.token().await?));
            }
        }
        Ok(given)
    }

    /// The server does not take these tokens.
    pub(super) fn forget(&self, refused: &Given) {
        for (scheme, token) in refused {
            if let Some(provider) = self.provider(*scheme) {
                provider.forget(token);
            }
        }
    }

    fn provider(&self, scheme: usize) -> Option<&Tokens> {
        self.credentials.get(scheme)?.as_ref()?.provider()
    }

    /// Puts a scheme's credential where it goes.
    ///
    /// # Errors
    /// When it cannot travel there.
    pub(super) fn apply(
        &self,
        scheme: usize,
        tokens: &Given,
        headers: &mut HeaderMap,
        query: &mut Vec<String>,
    ) -> Result<(), String> {
        let held = (self.schemes.get(scheme), self.credentials.get(scheme));
        let (Some(described), Some(Some(credential))) = held else {
            return Ok(());
        };
        let given = tokens.iter().find(|(known, _)| *known == scheme);
        let given = given.map(|(_, token)| Credential::bearer(token.clone()));
        if given.is_none() && credential.provider().is_some() {
            // Only where the request is looked at, not sent.
            return Ok(());
        }
        let credential = given.as_ref().unwrap_or(credential);
        let made = given
            .as_ref()
            .and_then(|given| credentials::ready(described.place, given));
        let held = self.ready.get(scheme).and_then(Option::as_ref);
        let applied = match made.as_ref().or(held) {
            Some(ready) => credentials::set_once(headers, ready),
            None => credentials::apply(described.place, credential, headers, query),
        };
        applied.ok_or_else(|| {
            format!(
                "the credential for `{}` holds characters that no header may",
                described.name
            )
        })
    }
}

/// An address without the user and the password that may stand before its host, and without its query.
fn shown(url: &str) -> String {
    let url = url.split(['?', '#']).next().unwrap_or_default();
    let start = url.find("://").map_or(0, |at| at + 3);
    let (scheme, rest) = url.split_at(start);
    match rest.rsplit_once('@') {
        Some((_, host)) => format!("{scheme}[redacted]@{host}"),
        None => url.to_owned(),
    }
}

impl Builder {
    /// Settings with nothing but the description's schemes and its first server.
    #[must_use]
    pub fn new(schemes: &'static [Scheme], base_url: &str) -> Self {
        Self {
            settings: Settings {
                schemes,
                base_url: base_url.to_owned(),
                chosen: false,
                credentials: vec![None; schemes.len()],
                ready: Vec::new(),
                is_safe: false,
                limits: Limits::default(),
                hooks: Hooks::default(),
                request_id: RequestId::default(),
                allow_insecure: false,
            },
            connect_timeout: Duration::from_secs(10),
            user_agent: concat!(env!("CARGO_PKG_NAME"), "/", env!("CARGO_PKG_VERSION")).to_owned(),
        }
    }

    /// Where the server is: for every operation, also for those that have servers of their own.
    #[must_use]
    pub fn base_url(mut self, url: impl Into<String>) -> Self {
        self.settings.base_url = url.into();
        self.settings.chosen = true;
        self
    }

    /// One of the description's servers. Operations that have servers of their own keep them.
    #[must_use]
    pub fn server(mut self, url: &str) -> Self {
        url.clone_into(&mut self.settings.base_url);
        self.settings.chosen = false;
        self
    }

    /// The credential of a scheme, by its place in the description.
    #[must_use]
    pub fn credential(mut self, scheme: usize, credential: Credential) -> Self {
        if let Some(place) = self.settings.credentials.get_mut(scheme) {
            *place = Some(credential);
        }
        self
    }

    /// How long a call may take in all, with every attempt and wait.
    #[must_use]
    pub fn timeout(mut self, limit: Duration) -> Self {
        self.settings.limits.timeout = limit;
        self
    }

    /// How long one attempt may take.
    #[must_use]
    pub fn attempt_timeout(mut self, limit: Duration) -> Self {
        self.settings.limits.attempt = Some(limit);
        self
    }

    /// How long an answer's body may pause.
    #[must_use]
    pub fn silence_timeout(mut self, limit: Duration) -> Self {
        self.settings.limits.silence = Some(limit);
        self
    }

    /// How often and how soon calls are sent again.
    #[must_use]
    pub fn retries(mut self, retries: Retries) -> Self {
        self.settings.limits.retries = retries;
        self
    }

    /// Called before each request.
    #[must_use]
    pub fn before_attempt(
        mut self,
        hook: impl Fn(&mut Attempt<'_>) + Send + Sync + 'static,
    ) -> Self {
        self.settings.hooks.before.push(Arc::new(hook));
        self
    }

    /// Called after each request.
    #[must_use]
    pub fn after_attempt(mut self, hook: impl Fn(&Outcome<'_>) + Send + Sync + 'static) -> Self {
        self.settings.hooks.after.push(Arc::new(hook));
        self
    }

    /// Called after each answer that holds what its description does not say.
    #[must_use]
    pub fn on_drift(mut self, hook: impl Fn(&Drift<'_>) + Send + Sync + 'static) -> Self {
        self.settings.hooks.drift.push(Arc::new(hook));
        self
    }

    /// Where answers say the id of their request.
    #[must_use]
    pub fn request_id(mut self, place: RequestId) -> Self {
        self.settings.request_id = place;
        self
    }

    /// How long connecting may take.
    #[must_use]
    pub fn connect_timeout(mut self, limit: Duration) -> Self {
        self.connect_timeout = limit;
        self
    }

    /// How many bytes an answer's body may have.
    #[must_use]
    pub fn body_limit(mut self, bytes: usize) -> Self {
        self.settings.limits.body = bytes;
        self
    }

    /// What the client calls itself.
    #[must_use]
    pub fn user_agent(mut self, value: impl Into<String>) -> Self {
        self.user_agent = value.into();
        self
    }

    /// Whether credentials may travel over plain http to other machines.
    #[must_use]
    pub fn allow_insecure(mut self, allow: bool) -> Self {
        self.settings.allow_insecure = allow;
        self
    }

    /// What sends the calls.
    ///
    /// # Errors
    /// When the server's URL is none, or the transport cannot be set up.
    pub fn build(mut self) -> Result<Core, BuildError> {
        let base = self.settings.base_url.trim_end_matches('/').to_owned();
        if !is_absolute(&base) {
            return Err(BuildError(format!(
                "`{}` is no absolute http or https URL; give one with `base_url`",
                shown(&base)
            )));
        }
        self.settings.base_url = base;
        self.settings.prepare();
        // A redirect would carry the credentials' headers to wherever the answer points.
        let client = reqwest::Client::builder()
            .connect_timeout(self.connect_timeout)
            .user_agent(self.user_agent)
            .redirect(reqwest::redirect::Policy::none())
            .build()
            .map_err(|error| BuildError(format!("the transport cannot be set up: {error}")))?;
        Ok(Core(Arc::new(Shared {
            settings: self.settings,
            budget: Budget::new(),
            client,
        })))
    }
}

/// What sends the calls. Clones share connections.
#[derive(Clone)]
pub struct Core(Arc<Shared>);

struct Shared {
    settings: Settings,
    budget: Budget,
    client: reqwest::Client,
}

impl Core {
    pub(super) fn settings(&self) -> &Settings {
        &self.0.settings
    }

    pub(super) fn budget(&self) -> &Budget {
        &self.0.budget
    }

    pub(super) fn client(&self) -> &reqwest::Client {
        &self.0.client
    }
}

impl fmt::Debug for Core {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_struct("Core")
            .field("base_url", &shown(&self.0.settings.base_url))
            .finish_non_exhaustive()
    }
}
