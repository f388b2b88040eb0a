use super::credentials::{self, Credential, Ready, Scheme};
use super::hooks::Hooks;
use super::limits::Limits;
use super::operation::Info;
use super::request_id::RequestId;
use super::tokens::{TokenError, Tokens};
use super::transport::{Secrets, Transport};
use super::urls::is_safe;
use super::{Secret, TransportError};
use http::{HeaderMap, HeaderValue};
use std::fmt;

/// What a client is told once, for all its calls.
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
    /// What the client calls itself.
    pub(super) user_agent: Option<HeaderValue>,
    /// The names of members that hold secrets.
    pub(super) secret_members: &'static [&'static str],
}

impl Settings {
    /// Nothing but the description's schemes and its first server.
    pub(super) fn new(schemes: &'static [Scheme], base_url: &str) -> Self {
        Self {
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
            user_agent: None,
            secret_members: &[],
        }
    }
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
    pub(super) fn prepare(&mut self) {
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
    pub(super) async fn tokens(
        &self,
        info: &Info,
        transport: Result<&dyn Transport, TransportError>,
    ) -> Result<Given, TokenError> {
        let mut given = Given::new();
        let chosen = credentials::choose(info.security, self.schemes, &self.credentials);
        for scheme in chosen.unwrap_or_default() {
            if let Some(provider) = self.provider(*scheme) {
                let transport = match &transport {
                    Ok(transport) => *transport,
                    Err(error) => return Err(TokenError::new(error.to_string())),
                };
                given.push((*scheme, provider.token(transport).await?));
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

    /// Where secrets are in requests and answers.
    pub(super) fn secrets(&self) -> Secrets {
        Secrets {
            schemes: self.schemes,
            members: self.secret_members,
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
pub(super) fn shown(url: &str) -> String {
    let url = url.split(['?', '#']).next().unwrap_or_default();
    let start = url.find("://").map_or(0, |at| at + 3);
    let (scheme, rest) = url.split_at(start);
    match rest.rsplit_once('@') {
        Some((_, host)) => format!("{scheme}[redacted]@{host}"),
        None => url.to_owned(),
    }
}
