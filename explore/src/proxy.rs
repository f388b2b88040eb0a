//! Sends what the page asks for, to the description's servers only.

use crate::ExploreError;
use crate::servers::{Servers, may_be_reached};
use axum::body::Body;
use axum::http::header::{self, HeaderName};
use axum::http::{HeaderMap, HeaderValue, Method, StatusCode};
use axum::response::{IntoResponse, Response};
use bytes::Bytes;
use reqwest::dns::{Addrs, Name, Resolve, Resolving};
use std::net::SocketAddr;
use std::time::Duration;
use url::{Host, Url};

/// More redirects than these lead nowhere.
const REDIRECTS: usize = 10;

/// How long a request may take.
const TIMEOUT: Duration = Duration::from_secs(60);

/// What a browser says to this server, not to that of the API. The page's own script sends what it wants to be sent as a cookie under another name.
const OWN: [HeaderName; 14] = [
    header::ACCEPT_ENCODING,
    header::CONNECTION,
    header::CONTENT_LENGTH,
    header::COOKIE,
    header::HOST,
    header::ORIGIN,
    header::PROXY_AUTHORIZATION,
    header::REFERER,
    header::TE,
    header::TRAILER,
    header::TRANSFER_ENCODING,
    header::UPGRADE,
    header::UPGRADE_INSECURE_REQUESTS,
    header::DNT,
];

/// What an answer may not say to the browser about this server: cookies, rules for its pages, where to go.
const THEIRS: [HeaderName; 11] = [
    header::CONNECTION,
    header::CONTENT_LENGTH,
    header::CONTENT_SECURITY_POLICY,
    header::LOCATION,
    header::REFRESH,
    header::SET_COOKIE,
    header::STRICT_TRANSPORT_SECURITY,
    header::TRANSFER_ENCODING,
    header::UPGRADE,
    header::ALT_SVC,
    header::LINK,
];

/// Why a request was not sent, for the person at the page.
#[derive(Debug, thiserror::Error)]
pub(crate) enum Refusal {
    #[error("`{0}` is no URL")]
    NoUrl(String),
    #[error("requests go to the servers of the description only, not to {url}: {servers}")]
    Elsewhere { url: String, servers: String },
    #[error("{0} leads into this machine or its network, which the description does not say")]
    Inside(String),
    #[error(
        "{from} redirects to {to}, which is none of the description's servers; the redirect was not followed"
    )]
    Redirected { from: String, to: String },
    #[error("{0} redirects more than {REDIRECTS} times")]
    Circle(String),
    #[error("no answer from {host}: {reason}")]
    NoAnswer { host: String, reason: String },
}

impl IntoResponse for Refusal {
    fn into_response(self) -> Response {
        let status = match self {
            Self::NoUrl(_) => StatusCode::BAD_REQUEST,
            Self::Elsewhere { .. } | Self::Inside(_) => StatusCode::FORBIDDEN,
            _ => StatusCode::BAD_GATEWAY,
        };
        (status, format!("{self}\n")).into_response()
    }
}

/// A client that resolves names as the rules say.
#[derive(Debug)]
pub(crate) struct Proxy {
    servers: Servers,
    client: reqwest::Client,
}

impl Proxy {
    pub(crate) fn new(servers: Servers) -> Result<Self, ExploreError> {
        let client = reqwest::Client::builder()
            .redirect(reqwest::redirect::Policy::none())
            .dns_resolver(Outside)
            // A proxy of the environment would resolve names itself.
            .no_proxy()
            .timeout(TIMEOUT)
            .build();
        Ok(Self {
            servers,
            client: client.map_err(ExploreError::Client)?,
        })
    }

    /// Sends a request to where the page wants it.
    pub(crate) async fn pass(
        &self,
        target: &str,
        method: Method,
        headers: &HeaderMap,
        body: Bytes,
    ) -> Result<Response, Refusal> {
        let mut url = self.allowed(target)?;
        let mut headers = sent(headers);
        for _ in 0..=REDIRECTS {
            let request = self.client.request(method.clone(), url.clone());
            let request = request.headers(headers.clone()).body(body.clone());
            let answer = request
                .send()
                .await
                .map_err(|error| no_answer(&url, error))?;
            let Some(next) = redirect(&method, &url, &answer) else {
                return Ok(shown(answer));
            };
            if self.allowed(next.as_str()).is_err() {
                let (from, to) = (origin(&url), origin(&next));
                return Err(Refusal::Redirected { from, to });
            }
            if next.origin() != url.origin() {
                headers = open(&headers);
            }
            url = next;
        }
        Err(Refusal::Circle(origin(&url)))
    }

    fn allowed(&self, target: &str) -> Result<Url, Refusal> {
        let url = Url::parse(target).map_err(|_| Refusal::NoUrl(target.to_owned()))?;
        if !self.servers.has(&url) {
            let (url, servers) = (origin(&url), self.servers.names());
            return Err(Refusal::Elsewhere { url, servers });
        }
        // Names are looked at when they are resolved.
        let literal = match url.host() {
            Some(Host::Ipv4(address)) => Some(address.into()),
            Some(Host::Ipv6(address)) => Some(address.into()),
            _ => None,
        };
        let host = url.host().zip(literal);
        match host.is_none_or(|(host, address)| may_be_reached(&host, address)) {
            true => Ok(url),
            false => Err(Refusal::Inside(origin(&url))),
        }
    }
}

/// Where an answer leads, for requests that only read.
fn redirect(method: &Method, url: &Url, answer: &reqwest::Response) -> Option<Url> {
    let is_redirect = matches!(answer.status().as_u16(), 301 | 302 | 303 | 307 | 308);
    if !is_redirect || !matches!(*method, Method::GET | Method::HEAD) {
        return None;
    }
    let location = answer.headers().get(header::LOCATION)?.to_str().ok()?;
    url.join(location).ok()
}

fn sent(headers: &HeaderMap) -> HeaderMap {
    let mut sent = HeaderMap::new();
    for (name, value) in headers {
        let is_browsers =
            name.as_str().starts_with("sec-") || name.as_str().starts_with("x-scalar-");
        if !OWN.contains(name) && !is_browsers {
            sent.append(name, value.clone());
        }
    }
    // A browser lets no script set this one.
    if let Some(cookie) = headers.get("x-scalar-cookie") {
        sent.insert(header::COOKIE, cookie.clone());
    }
    if let Some(agent) = headers.get("x-scalar-user-agent") {
        sent.insert(header::USER_AGENT, agent.clone());
    }
    sent
}

/// What another server gets to see.
fn open(headers: &HeaderMap) -> HeaderMap {
    let kept = [header::ACCEPT, header::ACCEPT_LANGUAGE, header::USER_AGENT];
    let kept = kept
        .into_iter()
        .filter_map(|name| headers.get(&name).map(|value| (name, value.clone())));
    kept.collect()
}

fn shown(answer: reqwest::Response) -> Response {
    let status = answer.status();
    let mut headers = HeaderMap::new();
    for (name, value) in answer.headers() {
        if !THEIRS.contains(name) {
            headers.append(name, value.clone());
        }
    }
    // Looked at by itself, an answer is no page of this server.
    let nothing = HeaderValue::from_static("sandbox; default-src 'none'");
    headers.insert(header::CONTENT_SECURITY_POLICY, nothing);
    headers.insert(
        header::X_CONTENT_TYPE_OPTIONS,
        HeaderValue::from_static("nosniff"),
    );
    let mut response = Response::new(Body::from_stream(answer.bytes_stream()));
    *response.status_mut() = status;
    *response.headers_mut() = headers;
    response
}

/// A URL without what may be a secret in it.
fn origin(url: &Url) -> String {
    url.origin().ascii_serialization()
}

fn no_answer(url: &Url, error: reqwest::Error) -> Refusal {
    let mut reason: &dyn std::error::Error = &error;
    while let Some(inner) = reason.source() {
        if inner.downcast_ref::<Inside>().is_some() {
            return Refusal::Inside(origin(url));
        }
        reason = inner;
    }
    let reason = reason.to_string();
    let host = origin(url);
    Refusal::NoAnswer { host, reason }
}

/// Resolves names to addresses outside of this machine and its network. The connection goes to the very address that was looked at.
struct Outside;

/// A name that leads inside.
#[derive(Debug, thiserror::Error)]
#[error("the name leads into this machine or its network")]
struct Inside;

impl Resolve for Outside {
    fn resolve(&self, name: Name) -> Resolving {
        Box::pin(async move {
            let found: Vec<SocketAddr> =
                tokio::net::lookup_host((name.as_str(), 0)).await?.collect();
            let host = Host::Domain(name.as_str());
            let is_inside = found
                .iter()
                .any(|address| !may_be_reached(&host, address.ip()));
            match is_inside {
                true => Err(Inside.into()),
                false => Ok(Box::new(found.into_iter()) as Addrs),
            }
        })
    }
}
