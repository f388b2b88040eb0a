//! A prepared request over the network.

use crate::prepared::Body;
use crate::secret::Coding;
use crate::{Part, PartContent, Prepared, Secret};
use base64::Engine;
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use reqwest::header::{HeaderMap, HeaderName, HeaderValue};
use reqwest::{Method, Response, redirect};
use std::time::{Duration, Instant};
use url::Url;

/// No answer is read further than this.
const LARGEST: usize = 16 << 20;
const CONNECT: Duration = Duration::from_secs(10);
const WHOLE: Duration = Duration::from_secs(60);
const MOST_REDIRECTS: usize = 5;
/// What stands in the place of a secret.
const HIDDEN: &str = "[hidden]";
/// Shorter texts are not looked for in answers: they would be found everywhere.
const SHORTEST: usize = 4;
/// Unreserved characters stay.
const QUERY: &AsciiSet = &NON_ALPHANUMERIC
    .remove(b'-')
    .remove(b'.')
    .remove(b'_')
    .remove(b'~');

/// What came back, without the secrets that were sent.
#[derive(Clone, Debug)]
pub struct Answer {
    /// The status.
    pub status: u16,
    /// The headers, in the order in which they came.
    pub headers: Vec<(String, String)>,
    /// The body.
    pub body: Vec<u8>,
    /// Whether the body went on after the last byte here.
    pub cut: bool,
    /// From the first byte sent to the last one read.
    pub took: Duration,
}

/// Why nothing came back.
#[derive(Debug, thiserror::Error)]
pub enum SendError {
    /// Credentials are missing.
    #[error("set {0} in the environment, or send to the mock")]
    Missing(String),
    /// Credentials would travel where everyone on the way can read them.
    #[error("credentials are not sent to {0} over plain http; use https")]
    Insecure(String),
    /// The request holds what no request can.
    #[error("the request cannot be sent: {0}")]
    Unsendable(String),
    /// A file that the request needs.
    #[error("{name}: cannot be read: {source}; the request needs a file of this name here")]
    File {
        /// Its name.
        name: String,
        /// What the system said.
        source: std::io::Error,
    },
    /// The network or the server failed.
    #[error("{0}")]
    Network(String),
}

impl Prepared {
    /// Sends it. `secret` gives the value of a variable; redirects to other origins are not followed, and no proxy is asked.
    ///
    /// # Errors
    /// When a secret is missing, when secrets would travel in the clear to another machine, or when nothing comes back.
    pub async fn send(&self, secret: impl Fn(&str) -> Option<String>) -> Result<Answer, SendError> {
        let secrets = Secrets::of(self, secret)?;
        let text = self.url(|placeholder| secrets.written(placeholder));
        let url = Url::parse(&text)
            .map_err(|_| SendError::Unsendable("its address is no URL".to_owned()))?;
        if !secrets.0.is_empty() && url.scheme() == "http" && !is_here(&url) {
            let host = url.host_str().unwrap_or_default();
            return Err(SendError::Insecure(host.to_owned()));
        }
        let method = Method::from_bytes(self.method.as_bytes());
        let method =
            method.map_err(|_| SendError::Unsendable(format!("its method is {}", self.method)))?;
        let mut headers = self.headers(&secrets)?;
        let body = self.bytes(&mut headers)?;
        let hidden = |error: reqwest::Error| SendError::Network(secrets.hide(&told(&error)));
        let client = client(&url, &method).map_err(hidden)?;
        let mut request = client.request(method, url).headers(headers);
        if let Some(body) = body {
            request = request.body(body);
        }
        let start = Instant::now();
        let answer = request.send().await.map_err(hidden)?;
        let status = answer.status().as_u16();
        let headers = read_headers(&answer, &secrets);
        let (body, cut) = read(answer).await.map_err(hidden)?;
        Ok(Answer {
            status,
            headers,
            body: secrets.hide_bytes(body, cut),
            cut,
            took: start.elapsed(),
        })
    }

    fn headers(&self, secrets: &Secrets) -> Result<HeaderMap, SendError> {
        let mut headers = HeaderMap::new();
        for (name, text) in self.all_headers() {
            let refused =
                || SendError::Unsendable(format!("no header `{name}` can hold its value"));
            let mut value =
                HeaderValue::from_str(&text.with(|placeholder| secrets.written(placeholder)))
                    .map_err(|_| refused())?;
            value.set_sensitive(true);
            headers.append(
                HeaderName::from_bytes(name.as_bytes()).map_err(|_| refused())?,
                value,
            );
        }
        Ok(headers)
    }

    fn bytes(&self, headers: &mut HeaderMap) -> Result<Option<Vec<u8>>, SendError> {
        Ok(match &self.body {
            None => None,
            Some(Body::File { name, .. }) => Some(file(name)?),
            Some(Body::Parts { media, parts, .. }) => {
                let (boundary, bytes) = multipart(parts)?;
                let media = HeaderValue::from_str(&format!("{media}; boundary={boundary}"));
                let media = media
                    .map_err(|_| SendError::Unsendable("its media type is none".to_owned()))?;
                headers.insert("content-type", media);
                Some(bytes)
            }
            Some(body) => body.text().map(String::into_bytes),
        })
    }
}

/// Whether the machine is this one.
fn is_here(url: &Url) -> bool {
    match url.host() {
        Some(url::Host::Ipv4(address)) => address.is_loopback(),
        Some(url::Host::Ipv6(address)) => address.is_loopback(),
        Some(url::Host::Domain(name)) => name == "localhost",
        None => false,
    }
}

/// Redirects are followed as the generated clients do: only what reads, and only within the origin.
fn client(url: &Url, method: &Method) -> Result<reqwest::Client, reqwest::Error> {
    let origin = url.origin();
    let follows = *method == Method::GET || *method == Method::HEAD;
    let policy = redirect::Policy::custom(move |attempt| {
        let is_same = attempt.url().origin() == origin;
        match follows && is_same && attempt.previous().len() <= MOST_REDIRECTS {
            true => attempt.follow(),
            false => attempt.stop(),
        }
    });
    let client = reqwest::Client::builder().redirect(policy).no_proxy();
    client.connect_timeout(CONNECT).timeout(WHOLE).build()
}

/// The whole of an error, without the address, which may hold secrets.
fn told(error: &reqwest::Error) -> String {
    let mut text = if error.is_timeout() {
        "nothing came back in time".to_owned()
    } else {
        "the server cannot be reached".to_owned()
    };
    let mut source = std::error::Error::source(error);
    while let Some(inner) = source {
        text = format!("{text}: {inner}");
        source = inner.source();
    }
    text
}

fn read_headers(answer: &Response, secrets: &Secrets) -> Vec<(String, String)> {
    let headers = answer.headers().iter();
    headers
        .map(|(name, value)| {
            (
                name.to_string(),
                secrets.hide(&String::from_utf8_lossy(value.as_bytes())),
            )
        })
        .collect()
}

async fn read(mut answer: Response) -> Result<(Vec<u8>, bool), reqwest::Error> {
    let mut body = Vec::new();
    while let Some(chunk) = answer.chunk().await? {
        let room = LARGEST - body.len();
        body.extend_from_slice(&chunk[..chunk.len().min(room)]);
        if chunk.len() > room {
            return Ok((body, true));
        }
    }
    Ok((body, false))
}

fn file(name: &str) -> Result<Vec<u8>, SendError> {
    std::fs::read(name).map_err(|source| SendError::File {
        name: name.to_owned(),
        source,
    })
}

/// The parts, and a boundary that none of them holds.
fn multipart(parts: &[Part]) -> Result<(String, Vec<u8>), SendError> {
    let mut written = Vec::new();
    for part in parts {
        let (file_name, content) = match &part.content {
            PartContent::Text(text) => (String::new(), text.clone().into_bytes()),
            PartContent::File(name) => (format!("; filename=\"{name}\""), file(name)?),
        };
        let name = crate::http::part_name(&part.name);
        let media = part
            .media
            .as_ref()
            .map(|media| format!("Content-Type: {media}\r\n"));
        let media = media.unwrap_or_default();
        let head =
            format!("Content-Disposition: form-data; name=\"{name}\"{file_name}\r\n{media}\r\n");
        written.push([head.into_bytes(), content].concat());
    }
    let mut number = 0_u64;
    let mut boundary = format!("part-{number:016x}");
    while written
        .iter()
        .any(|part| find(part, boundary.as_bytes()).is_some())
    {
        number += 1;
        boundary = format!("part-{number:016x}");
    }
    let mut bytes = Vec::new();
    for part in &written {
        bytes.extend_from_slice(format!("--{boundary}\r\n").as_bytes());
        bytes.extend_from_slice(part);
        bytes.extend_from_slice(b"\r\n");
    }
    bytes.extend_from_slice(format!("--{boundary}--\r\n").as_bytes());
    Ok((boundary, bytes))
}

fn find(bytes: &[u8], wanted: &[u8]) -> Option<usize> {
    bytes
        .windows(wanted.len())
        .position(|window| window == wanted)
}

/// The values of the placeholders.
struct Secrets(Vec<(Secret, String)>);

impl Secrets {
    fn of(prepared: &Prepared, value: impl Fn(&str) -> Option<String>) -> Result<Self, SendError> {
        let mut all = Vec::new();
        let mut missing = Vec::new();
        for secret in prepared.secrets() {
            let mut values = Vec::new();
            for variable in secret.variables() {
                // A user may have no password.
                let may_be_empty = secret.coding == Coding::Basic;
                match value(&variable).filter(|value| may_be_empty || !value.is_empty()) {
                    Some(value) => values.push(value),
                    None => missing.push(variable),
                }
            }
            all.push((secret.clone(), values.join(":")));
        }
        match missing.is_empty() {
            true => Ok(Self(all)),
            false => Err(SendError::Missing(missing.join(" and "))),
        }
    }

    /// As it travels.
    fn written(&self, secret: &Secret) -> String {
        let value = self
            .0
            .iter()
            .find(|(known, _)| known == secret)
            .map_or("", |(_, value)| value);
        match secret.coding {
            Coding::Plain => value.to_owned(),
            Coding::Query => utf8_percent_encode(value, QUERY).to_string(),
            Coding::Basic => base64::engine::general_purpose::STANDARD.encode(value),
        }
    }

    /// All spellings in which an answer may repeat a secret, the longest first.
    fn spellings(&self) -> Vec<String> {
        let mut all = Vec::new();
        for (secret, value) in &self.0 {
            let values = match secret.coding {
                Coding::Basic => value
                    .split_once(':')
                    .map(|(_, password)| password.to_owned()),
                _ => None,
            };
            for value in values.into_iter().chain([value.clone()]) {
                let json = serde_json::Value::from(value.as_str()).to_string();
                all.push(json.trim_matches('"').to_owned());
                all.push(utf8_percent_encode(&value, QUERY).to_string());
                all.push(base64::engine::general_purpose::STANDARD.encode(&value));
                all.push(value);
            }
        }
        all.retain(|spelling| spelling.len() >= SHORTEST);
        all.sort_by_key(|spelling| std::cmp::Reverse(spelling.len()));
        all
    }

    fn hide(&self, text: &str) -> String {
        let spellings = self.spellings().into_iter();
        spellings.fold(text.to_owned(), |text, spelling| {
            text.replace(&spelling, HIDDEN)
        })
    }

    /// Of a body that was cut, the end goes too that may be the start of a secret.
    fn hide_bytes(&self, mut body: Vec<u8>, cut: bool) -> Vec<u8> {
        let spellings = self.spellings();
        if let (true, Some(longest)) = (cut, spellings.first()) {
            body.truncate(body.len().saturating_sub(longest.len()));
        }
        for spelling in spellings {
            let wanted = spelling.as_bytes();
            let mut out = Vec::with_capacity(body.len());
            let mut rest = body.as_slice();
            while let Some(at) = find(rest, wanted) {
                out.extend_from_slice(&rest[..at]);
                out.extend_from_slice(HIDDEN.as_bytes());
                rest = &rest[at + wanted.len()..];
            }
            out.extend_from_slice(rest);
            body = out;
        }
        body
    }
}
