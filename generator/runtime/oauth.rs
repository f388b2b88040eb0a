use super::clock::within;
use super::style::encode;
use super::transport::{broken, Pending, Request, Secrets, Transport};
use super::urls::is_safe;
use super::{Base64, Info, Json, Location, Secret, Token, TokenError, TokenProvider};
use http::header::{HeaderValue, ACCEPT, AUTHORIZATION, CONTENT_TYPE};
use http::{HeaderMap, Method, StatusCode};
use std::fmt;
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

/// Tokens from a token endpoint of OAuth 2.0 (RFC 6749): for the client itself, or for a user who gave a refresh token.
///
/// ```
/// # use specwright_runtime::{Credential, OAuth};
/// let tokens = OAuth::client_credentials("https://auth.example.com/token", "id", "secret").scopes(["pets:read"]);
/// let credential = Credential::tokens(tokens);
/// ```
pub struct OAuth {
    url: String,
    client_id: String,
    client_secret: Option<Secret>,
    /// The last one: servers may give another one with each token.
    refresh_token: Option<Mutex<Secret>>,
    scope: String,
    in_body: bool,
}

/// A token request, for those who look at what is sent.
const INFO: &Info = &Info {
    id: "token",
    method: Method::POST,
    ..Info::NONE
};

/// The members of token requests and of their answers that are secrets.
const SECRETS: &[&str] = &["access_token", "client_secret", "id_token", "refresh_token"];

/// No token endpoint takes longer.
const TIMEOUT: Duration = Duration::from_secs(30);

/// A token and what is said about it is shorter.
const LONGEST: usize = 1 << 20;

impl OAuth {
    /// `grant_type=client_credentials` (RFC 6749, 4.4).
    #[must_use]
    pub fn client_credentials(
        token_url: impl Into<String>,
        client_id: impl Into<String>,
        client_secret: impl Into<Secret>,
    ) -> Self {
        let client = Self::of(token_url.into(), client_id.into());
        client.client_secret(client_secret)
    }

    /// `grant_type=refresh_token` (RFC 6749, 6), for a client without a secret unless one is set. Where the server gives another refresh token with
    /// a token, it is used from then on, as long as this client lives.
    #[must_use]
    pub fn refresh_token(
        token_url: impl Into<String>,
        client_id: impl Into<String>,
        refresh_token: impl Into<Secret>,
    ) -> Self {
        Self {
            refresh_token: Some(Mutex::new(refresh_token.into())),
            ..Self::of(token_url.into(), client_id.into())
        }
    }

    fn of(url: String, client_id: String) -> Self {
        Self {
            url,
            client_id,
            client_secret: None,
            refresh_token: None,
            scope: String::new(),
            in_body: false,
        }
    }

    /// The client's secret.
    #[must_use]
    pub fn client_secret(self, secret: impl Into<Secret>) -> Self {
        Self {
            client_secret: Some(secret.into()),
            ..self
        }
    }

    /// What is asked for. Without this, the server decides.
    #[must_use]
    pub fn scopes<'a>(self, scopes: impl IntoIterator<Item = &'a str>) -> Self {
        let scopes: Vec<&str> = scopes.into_iter().collect();
        Self {
            scope: scopes.join(" "),
            ..self
        }
    }

    /// Sends the client's id and secret in the body, for servers that do not take them in `Authorization`.
    #[must_use]
    pub fn credentials_in_body(self) -> Self {
        Self {
            in_body: true,
            ..self
        }
    }

    fn request(&self) -> Result<Request, TokenError> {
        let (form, basic) = self.form()?;
        let mut headers = HeaderMap::new();
        let media = HeaderValue::from_static("application/x-www-form-urlencoded");
        headers.insert(CONTENT_TYPE, media);
        headers.insert(ACCEPT, HeaderValue::from_static("application/json"));
        headers.extend(basic.map(|basic| (AUTHORIZATION, basic)));
        Ok(Request {
            operation: INFO,
            method: Method::POST,
            url: self.url.clone(),
            headers,
            body: form.into(),
            limit: TIMEOUT,
            silence: TIMEOUT,
            secrets: Secrets {
                schemes: &[],
                members: SECRETS,
            },
        })
    }

    /// The form, and the header that goes with it.
    fn form(&self) -> Result<(String, Option<HeaderValue>), TokenError> {
        let mut form = String::new();
        match &self.refresh_token {
            Some(token) => {
                let token = token.lock().unwrap_or_else(PoisonError::into_inner);
                push(&mut form, "grant_type", "refresh_token");
                push(&mut form, "refresh_token", token.expose());
            }
            None => push(&mut form, "grant_type", "client_credentials"),
        }
        if !self.scope.is_empty() {
            push(&mut form, "scope", &self.scope);
        }
        let Some(secret) = self.client_secret.as_ref().filter(|_| !self.in_body) else {
            push(&mut form, "client_id", &self.client_id);
            if let Some(secret) = &self.client_secret {
                push(&mut form, "client_secret", secret.expose());
            }
            return Ok((form, None));
        };
        // Both are written as in a form before they are put together (RFC 6749, 2.3.1).
        let both = format!("{}:{}", text(&self.client_id), text(secret.expose()));
        let basic = format!("Basic {}", Base64::encode(both.as_bytes()).text());
        let mut basic = HeaderValue::from_str(&basic)
            .map_err(|_| TokenError::new("the client's id and secret cannot be sent"))?;
        basic.set_sensitive(true);
        Ok((form, Some(basic)))
    }

    async fn ask(&self, transport: &dyn Transport) -> Result<Token, TokenError> {
        if !is_safe(&self.url) {
            return Err(TokenError::new(
                "secrets do not travel to a token endpoint over plain http; use https",
            ));
        }
        let request = self.request()?;
        let answer = within(TIMEOUT, answer(transport, request)).await;
        let (status, body) = answer
            .ok_or_else(|| TokenError::new("the token endpoint did not answer in time"))??;
        let body: Json = serde_json::from_slice(&body).unwrap_or_default();
        if !status.is_success() {
            return Err(refused(status, &body));
        }
        self.read(&body)
    }

    fn read(&self, body: &Json) -> Result<Token, TokenError> {
        let member = |name: &str| body.get(name).and_then(Json::as_str);
        let token = member("access_token")
            .filter(|token| !token.is_empty())
            .ok_or_else(|| TokenError::new("the token endpoint's answer has no `access_token`"))?;
        if let (Some(held), Some(next)) = (&self.refresh_token, member("refresh_token")) {
            *held.lock().unwrap_or_else(PoisonError::into_inner) = next.into();
        }
        let token = Token::new(token);
        Ok(match body.get("expires_in").and_then(seconds) {
            Some(lifetime) => token.expires_in(lifetime),
            None => token,
        })
    }
}

/// Some servers write the number as a text.
fn seconds(value: &Json) -> Option<Duration> {
    let seconds = match value {
        Json::String(text) => text.parse().ok(),
        other => other.as_f64(),
    };
    seconds.and_then(|seconds: f64| Duration::try_from_secs_f64(seconds).ok())
}

/// `error` is one of a few words (RFC 6749, 5.2); what else stands there may be anything.
fn refused(status: StatusCode, body: &Json) -> TokenError {
    let error = body.get("error").and_then(Json::as_str);
    let is_word = |error: &&str| {
        error.len() <= 60
            && error
                .bytes()
                .all(|byte| byte.is_ascii_lowercase() || byte == b'_')
    };
    TokenError::new(match error.filter(is_word) {
        Some(error) => format!("the token endpoint answered {status}: {error}"),
        None => format!("the token endpoint answered {status}"),
    })
}

async fn answer(
    transport: &dyn Transport,
    request: Request,
) -> Result<(StatusCode, Vec<u8>), TokenError> {
    let failed = |error| TokenError::new(format!("the token endpoint was not reached: {error}"));
    let (head, mut incoming) = transport.send(request).await.map_err(failed)?.into_parts();
    let mut body = Vec::new();
    while let Some(chunk) = incoming
        .chunk()
        .await
        .map_err(|error| failed(broken(error)))?
    {
        body.extend_from_slice(&chunk);
        if body.len() > LONGEST {
            return Err(TokenError::new("the token endpoint's answer is too long"));
        }
    }
    Ok((head.status, body))
}

fn text(text: &str) -> String {
    encode(text, Location::Query, false)
}

fn push(form: &mut String, name: &str, value: &str) {
    if !form.is_empty() {
        form.push('&');
    }
    form.extend([name, "=", &text(value)]);
}

impl TokenProvider for OAuth {
    fn token<'a>(&'a self, transport: &'a dyn Transport) -> Pending<'a, Result<Token, TokenError>> {
        Box::pin(self.ask(transport))
    }
}

impl fmt::Debug for OAuth {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_struct("OAuth").finish_non_exhaustive()
    }
}
