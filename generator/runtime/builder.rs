use super::core::{Core, Own};
use super::credentials::{Credential, Scheme};
use super::drift::Drift;
use super::hooks::{Attempt, Outcome};
use super::request_id::RequestId;
use super::retry::Retries;
use super::settings::{shown, Settings};
use super::transport::Transport;
use super::urls::is_absolute;
use http::HeaderValue;
use std::fmt;
use std::sync::Arc;
use std::time::Duration;

/// Why a client could not be built.
#[derive(Debug)]
pub struct BuildError(pub(super) String);

impl fmt::Display for BuildError {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(&self.0)
    }
}

impl std::error::Error for BuildError {}

/// The settings of a client in the making.
#[derive(Clone)]
pub struct Builder {
    settings: Settings,
    connect_timeout: Duration,
    user_agent: String,
    transport: Option<Arc<dyn Transport>>,
}

impl fmt::Debug for Builder {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_struct("Builder")
            .field("settings", &self.settings)
            .finish_non_exhaustive()
    }
}

impl Builder {
    /// Settings with nothing but the description's schemes and its first server.
    #[must_use]
    pub fn new(schemes: &'static [Scheme], base_url: &str) -> Self {
        Self {
            settings: Settings::new(schemes, base_url),
            transport: None,
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

    /// What carries the requests, instead of the client's own transport.
    #[must_use]
    pub fn transport(mut self, transport: impl Transport) -> Self {
        self.transport = Some(Arc::new(transport));
        self
    }

    /// The names of the members that hold secrets, by the description.
    #[must_use]
    pub fn secret_members(mut self, names: &'static [&'static str]) -> Self {
        self.settings.secret_members = names;
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
        let agent = HeaderValue::from_str(&self.user_agent);
        let agent = agent.map_err(|_| {
            BuildError("the user agent holds characters that no header may".to_owned())
        })?;
        self.settings.user_agent = Some(agent);
        let own = Own::new(self.connect_timeout, self.transport.is_some())?;
        Ok(Core::new(self.settings, self.transport, own))
    }
}
