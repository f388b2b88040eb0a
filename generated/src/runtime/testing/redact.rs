// @generated from spec/plaid-check.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::super::style::encode;
use super::super::{Base64, Info, Location, SchemePlace, Secrets};
use super::json::{self, Rules};
use http::header::{self, HeaderMap, HeaderName};
use std::collections::BTreeMap;
use url::Url;

/// What stands where a secret was.
pub(super) const HIDDEN: &str = "[redacted]";
pub(super) const HIDDEN_JSON: &str = "\"[redacted]\"";

/// Headers of requests that never hold a secret. What an API or its user puts into others is not known.
const OPEN: [HeaderName; 8] = [
    header::ACCEPT,
    header::ACCEPT_LANGUAGE,
    header::CONTENT_LENGTH,
    header::CONTENT_TYPE,
    header::IF_MODIFIED_SINCE,
    header::IF_NONE_MATCH,
    header::RANGE,
    header::USER_AGENT,
];

/// Headers of answers that hold secrets by their nature.
const CLOSED: [HeaderName; 4] = [
    header::SET_COOKIE,
    header::AUTHORIZATION,
    header::PROXY_AUTHORIZATION,
    header::WWW_AUTHENTICATE,
];

/// Shorter texts stand in too many places by chance.
const SHORTEST: usize = 4;

/// The same for what is not known to be a secret, such as headers that only the caller knows.
const SHORTEST_UNKNOWN: usize = 8;

/// Makes what is secret in an exchange unknown, and remembers it, so that an answer that repeats it does not tell it.
pub(super) struct Redaction {
    secrets: Secrets,
    known: Vec<String>,
}

impl Redaction {
    pub(super) fn new(secrets: Secrets) -> Self {
        Self {
            secrets,
            known: Vec::new(),
        }
    }

    fn is_secret(&self, name: &str) -> bool {
        let mut schemes = self.secrets.schemes.iter();
        self.secrets.members.contains(&name)
            || schemes.any(|scheme| matches!(scheme.place, SchemePlace::Query(own) if own == name))
    }

    fn remember(&mut self, secret: &str) {
        if secret.len() >= SHORTEST {
            let form: String = url::form_urlencoded::byte_serialize(secret.as_bytes()).collect();
            let query = encode(secret, Location::Query, false);
            self.known.extend([secret.to_owned(), form, query]);
        }
    }

    fn remember_credential(&mut self, name: &HeaderName, text: &str) {
        if name == header::COOKIE {
            let values = text.split("; ").filter_map(|cookie| cookie.split_once('='));
            return values.for_each(|(_, value)| self.remember(value));
        }
        // Behind a word such as `Bearer`.
        let value = text.rsplit(' ').next().unwrap_or_default();
        self.remember(value);
        let both = Base64::from(value).decode().unwrap_or_default();
        let both = String::from_utf8(both).unwrap_or_default();
        if let Some((_, password)) = both.split_once(':').filter(|_| text.starts_with("Basic ")) {
            self.remember(password);
        }
    }

    /// A URL without its user, and with the parameters unknown that hold secrets.
    pub(super) fn url(&mut self, operation: &Info, url: &str) -> String {
        let Ok(mut parsed) = Url::parse(url) else {
            return HIDDEN.to_owned();
        };
        // Neither fails for a URL with a host.
        let _ = parsed
            .set_username("")
            .and_then(|()| parsed.set_password(None));
        let path = self.path(operation, parsed.path());
        parsed.set_path(&path);
        let pairs: Vec<(String, String)> = parsed.query_pairs().into_owned().collect();
        if pairs.iter().any(|(name, _)| self.is_secret(name)) {
            let mut query = parsed.query_pairs_mut();
            query.clear();
            for (name, value) in &pairs {
                if self.is_secret(name) {
                    self.remember(value);
                    query.append_pair(name, HIDDEN);
                } else {
                    query.append_pair(name, value);
                }
            }
        }
        self.text(parsed.as_str())
    }

    /// The template's end is that of the path, whatever the server's URL puts before it.
    fn path(&mut self, operation: &Info, path: &str) -> String {
        let mut steps: Vec<String> = path.split('/').map(str::to_owned).collect();
        let template = operation.path.split('/').rev();
        for (step, template) in steps.iter_mut().rev().zip(template) {
            let name = template
                .strip_prefix('{')
                .and_then(|name| name.strip_suffix('}'));
            if name.is_some_and(|name| self.is_secret(name)) {
                self.remember(step);
                HIDDEN.clone_into(step);
            }
        }
        steps.join("/")
    }

    /// The headers of a request.
    pub(super) fn request_headers(&mut self, headers: &HeaderMap) -> BTreeMap<String, String> {
        let mut kept = BTreeMap::new();
        for (name, value) in headers {
            let text = String::from_utf8_lossy(value.as_bytes());
            let is_open = OPEN.contains(name) || self.is_scheme(name);
            if is_open && !value.is_sensitive() {
                kept.insert(name.as_str().to_owned(), text.into_owned());
                continue;
            }
            if value.is_sensitive() || text.len() >= SHORTEST_UNKNOWN {
                self.remember_credential(name, &text);
            }
            kept.insert(name.as_str().to_owned(), HIDDEN.to_owned());
        }
        kept
    }

    /// Whether a header is that of a scheme; where it is not sensitive, everybody knows its value.
    fn is_scheme(&self, name: &HeaderName) -> bool {
        let mut schemes = self.secrets.schemes.iter();
        schemes.any(|scheme| matches!(scheme.place, SchemePlace::Header(own) if name.as_str().eq_ignore_ascii_case(own)))
    }

    /// The headers of an answer.
    pub(super) fn answer_headers(&mut self, headers: &HeaderMap) -> BTreeMap<String, String> {
        let mut kept = BTreeMap::new();
        for (name, value) in headers {
            let text = match CLOSED.contains(name) || value.is_sensitive() {
                true => HIDDEN.to_owned(),
                false => self.text(&String::from_utf8_lossy(value.as_bytes())),
            };
            let entry: &mut String = kept.entry(name.as_str().to_owned()).or_default();
            let comma = if entry.is_empty() { "" } else { ", " };
            entry.extend([comma, text.as_str()]);
        }
        kept
    }

    /// A body that is text, sent or received. Numbers are secrets only in what is sent (`writeOnly`): texts of such a name stand for themselves.
    pub(super) fn body(&mut self, media: &str, body: &str, is_sent: bool) -> String {
        if media.starts_with("application/x-www-form-urlencoded") {
            return self.form(body);
        }
        if let Some(text) = self.json(body, is_sent) {
            return text;
        }
        // Events and JSON lines are JSON line by line.
        let lines: Vec<String> = body
            .split('\n')
            .map(|line| {
                let start = line.find(['{', '[']).unwrap_or(line.len());
                let (before, rest) = line.split_at(start);
                match self.json(rest, is_sent) {
                    Some(text) => format!("{before}{text}"),
                    None => self.text(line),
                }
            })
            .collect();
        lines.join("\n")
    }

    fn json(&mut self, text: &str, numbers: bool) -> Option<String> {
        let (text, found) = json::redacted(
            text,
            &Rules {
                is_secret: &|name| self.is_secret(name),
                numbers,
                known: &[],
            },
        )?;
        found.iter().for_each(|secret| self.remember(secret));
        if self.known.is_empty() {
            return Some(text);
        }
        // What was found at its end may stand at its beginning too.
        let rules = Rules {
            is_secret: &|_| false,
            numbers: false,
            known: &self.known,
        };
        json::redacted(&text, &rules).map(|(text, _)| text)
    }

    fn form(&mut self, body: &str) -> String {
        let mut form = url::form_urlencoded::Serializer::new(String::new());
        for (name, value) in url::form_urlencoded::parse(body.as_bytes()) {
            if self.is_secret(&name) {
                self.remember(&value);
                form.append_pair(&name, HIDDEN);
            } else {
                form.append_pair(&name, &self.text(&value));
            }
        }
        form.finish()
    }

    /// A text without the secrets that are known by now.
    fn text(&self, text: &str) -> String {
        let known = self.known.iter();
        known.fold(text.to_owned(), |text, secret| text.replace(secret, HIDDEN))
    }
}
