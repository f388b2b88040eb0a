use super::chance;
use super::operation::{Info, Location, Parameter};
use super::payload::Payload;
use super::settings::{Given, Settings};
use super::urls::{is_absolute, is_safe};
use super::{credentials, style, Body};
use bytes::Bytes;
use http::header::{HeaderName, HeaderValue, ACCEPT, CONTENT_TYPE, COOKIE};
use http::{HeaderMap, Method};
use serde::Serialize;
use std::borrow::Cow;
use url::Url;

/// What most bodies are.
const JSON: &str = "application/json";

/// A request as it is sent.
#[derive(Clone)]
pub(super) struct Outgoing {
    pub(super) method: Method,
    pub(super) url: String,
    pub(super) headers: HeaderMap,
    pub(super) body: Payload,
}

/// A request in the making, which may be made several times. The first thing that cannot be written is kept, and is what the call fails with.
#[derive(Clone)]
pub(super) struct Draft {
    info: &'static Info,
    /// What is written of the parameters in path, query and cookie, by their place in the description.
    pub(super) written: Vec<(usize, Vec<String>)>,
    headers: HeaderMap,
    pub(super) body: Payload,
    base: Option<String>,
    /// Where it is sent to instead, credentials of the query included.
    pub(super) address: Option<String>,
    problem: Option<String>,
}

impl Draft {
    pub(super) fn new(info: &'static Info) -> Self {
        Self {
            info,
            written: Vec::new(),
            headers: HeaderMap::new(),
            body: Payload::None,
            base: None,
            address: None,
            problem: None,
        }
    }

    pub(super) fn fail(&mut self, problem: String) {
        self.problem.get_or_insert(problem);
    }

    pub(super) fn base_url(&mut self, url: String) {
        self.base = Some(url);
    }

    pub(super) fn parameter(&mut self, index: usize, value: &(impl Serialize + ?Sized)) {
        let Some(parameter) = self.info.parameters.get(index) else {
            return;
        };
        match serde_json::to_value(value) {
            Ok(value) => self.put(index, parameter, &value),
            Err(error) => self.fail(format!(
                "the parameter `{}` cannot be written: {error}",
                parameter.name
            )),
        }
    }

    fn put(&mut self, index: usize, parameter: &'static Parameter, value: &serde_json::Value) {
        let written = match parameter.location {
            Location::Query | Location::Cookie => style::pairs(parameter, value),
            Location::Querystring => match style::whole(parameter, value) {
                Some(text) => vec![text],
                None => {
                    return self.fail(format!(
                        "the query string `{}` cannot be written as a form: it is no object",
                        parameter.name
                    ))
                }
            },
            Location::Header => {
                if let Some(text) = style::single(parameter, value) {
                    self.header(parameter.name, &text);
                }
                return;
            }
            Location::Path => match style::single(parameter, value) {
                // An empty segment would address another resource.
                Some(text) if !text.is_empty() => vec![text],
                _ => {
                    return self.fail(format!(
                        "the path parameter `{}` must not be empty",
                        parameter.name
                    ))
                }
            },
        };
        self.written.retain(|(known, _)| *known != index);
        self.written.push((index, written));
    }

    /// What is written in a place, in the order of the description.
    fn written_in(&self, location: Location) -> Vec<String> {
        let mut written: Vec<_> = self
            .written
            .iter()
            .filter(|(index, _)| {
                let parameter = self.info.parameters.get(*index);
                parameter.is_some_and(|parameter| parameter.location == location)
            })
            .collect();
        written.sort_by_key(|(index, _)| *index);
        written
            .into_iter()
            .flat_map(|(_, pairs)| pairs.iter().cloned())
            .collect()
    }

    fn add_cookies(&mut self) {
        let mut all = self.written_in(Location::Cookie);
        if all.is_empty() {
            return;
        }
        let others = self
            .headers
            .get(COOKIE)
            .and_then(|value| value.to_str().ok());
        all.splice(0..0, others.map(str::to_owned));
        self.header("cookie", &all.join("; "));
    }

    pub(super) fn header(&mut self, name: &str, text: &str) {
        let name_and_value = (
            HeaderName::from_bytes(name.as_bytes()),
            HeaderValue::from_str(text),
        );
        match name_and_value {
            // What other characters mean in a header, no two servers agree on.
            (Ok(name), Ok(value)) if text.is_ascii() => {
                self.headers.insert(name, value);
            }
            _ => self.fail(format!(
                "the header `{name}` cannot be written: it holds characters that no header may"
            )),
        }
    }

    pub(super) fn body(&mut self, media: &str, body: impl Into<Body>) {
        if media == JSON {
            let value = HeaderValue::from_static(JSON);
            self.headers.insert(CONTENT_TYPE, value);
        } else {
            self.header(CONTENT_TYPE.as_str(), media);
        }
        self.body = Payload::new(body.into());
    }

    pub(super) fn json(&mut self, media: &str, body: &(impl Serialize + ?Sized)) {
        match serde_json::to_vec(body) {
            Ok(text) => self.body(media, text),
            Err(error) => self.fail(format!("the body cannot be written as JSON: {error}")),
        }
    }

    /// Members that are written in another way than usual stand in `encodings`.
    pub(super) fn form(
        &mut self,
        media: &str,
        encodings: &[Parameter],
        body: &(impl Serialize + ?Sized),
    ) {
        let written = serde_json::to_value(body).map(|body| style::form(&body, encodings));
        match written {
            Ok(Some(text)) => self.body(media, text),
            Ok(None) => {
                self.fail("the body cannot be written as a form: it is no object".to_owned())
            }
            Err(error) => self.fail(format!("the body cannot be written as a form: {error}")),
        }
    }

    /// The request, with its server and its credentials.
    pub(super) fn finish(
        mut self,
        settings: &Settings,
        tokens: &Given,
    ) -> Result<Outgoing, String> {
        self.add_cookies();
        self.add_idempotency_key();
        if let Some(problem) = self.problem {
            return Err(problem);
        }
        let path = self.written_path()?;
        let mut query = self.written_in(Location::Query);
        query.extend(self.written_in(Location::Querystring));
        let method = self.info.sent_method().ok_or("the method is none")?;
        let chosen =
            credentials::choose(self.info.security, settings.schemes, &settings.credentials)
                .map_err(|missing| missing_credentials(&missing))?;
        let server = self.server(settings)?;
        let is_safe = match &server {
            Cow::Borrowed(_) => settings.is_safe,
            Cow::Owned(server) => is_safe(server),
        };
        if !chosen.is_empty() && !settings.allow_insecure && !is_safe {
            return Err("credentials do not travel over plain http to another machine; use https, or `allow_insecure`".to_owned());
        }
        for scheme in chosen {
            settings.apply(*scheme, tokens, &mut self.headers, &mut query)?;
        }
        if !self.headers.contains_key(ACCEPT) {
            let accept = Bytes::from_static(self.info.accept.as_bytes());
            if let Ok(value) = HeaderValue::from_maybe_shared(accept) {
                self.headers.insert(ACCEPT, value);
            }
        }
        Ok(Outgoing {
            method,
            url: self
                .address
                .unwrap_or_else(|| join(server.trim_end_matches('/'), &path, &query)),
            headers: self.headers,
            body: self.body,
        })
    }

    /// Unless the caller gave one.
    fn add_idempotency_key(&mut self) {
        let name = self
            .info
            .idempotency_key
            .filter(|name| !self.headers.contains_key(*name));
        if let Some(name) = name {
            self.header(name, &chance::key());
        }
    }

    /// The server of this call, else the one that was chosen for all, else the operation's own, else the client's.
    fn server<'a>(&self, settings: &'a Settings) -> Result<Cow<'a, str>, String> {
        if let Some(base) = &self.base {
            return match is_absolute(base) {
                true => Ok(Cow::Owned(base.clone())),
                false => Err("the call's `base_url` is no absolute http or https URL".to_owned()),
            };
        }
        let own = self.info.server.filter(|_| !settings.chosen);
        let Some(own) = own else {
            return Ok(Cow::Borrowed(&settings.base_url));
        };
        let resolved = Url::parse(&settings.base_url).and_then(|base| base.join(own));
        resolved.map(|url| Cow::Owned(url.into())).map_err(|_| {
            format!("the operation's server `{own}` is no URL; give one with `base_url`")
        })
    }

    fn written_path(&self) -> Result<Cow<'static, str>, String> {
        let mut rest = self.info.path;
        let mut path = Cow::Borrowed("");
        while let Some((before, after)) = rest.split_once('{') {
            let Some((name, after)) = after.split_once('}') else {
                break;
            };
            let path = path.to_mut();
            path.push_str(before);
            path.push_str(self.path_parameter(name)?);
            rest = after;
        }
        // Without parameters this is the whole path, as it is.
        path += rest;
        let segments = path.split('?').next().unwrap_or_default().split('/');
        match segments.into_iter().any(is_dots) {
            true => Err("the path parameters must not make a segment `.` or `..`".to_owned()),
            false => Ok(path),
        }
    }

    fn path_parameter(&self, name: &str) -> Result<&str, String> {
        let is_it =
            |parameter: &Parameter| parameter.location == Location::Path && parameter.name == name;
        let index = self.info.parameters.iter().position(is_it);
        let written = self.written.iter().find(|(known, _)| Some(*known) == index);
        written
            .and_then(|(_, texts)| texts.first())
            .map(String::as_str)
            .ok_or_else(|| format!("the path parameter `{name}` is missing"))
    }
}

/// Such a segment would address another resource, also where its dots are encoded.
fn is_dots(segment: &str) -> bool {
    // The longest are both dots encoded.
    if segment.len() > "%2e%2e".len() {
        return false;
    }
    let plain = segment.replace("%2e", ".").replace("%2E", ".");
    matches!(plain.as_str(), "." | "..")
}

fn missing_credentials(missing: &[&str]) -> String {
    format!(
        "no credential for {}; give it to the client's builder",
        missing.join(", ")
    )
}

/// A path may have a query of its own.
fn join(base: &str, path: &str, query: &[String]) -> String {
    let slash = if path.starts_with('/') { "" } else { "/" };
    let length = query.iter().map(|pair| pair.len() + 1).sum::<usize>();
    let mut url = String::with_capacity(base.len() + slash.len() + path.len() + length);
    url.extend([base, slash, path]);
    if !query.is_empty() {
        url.push(if path.contains('?') { '&' } else { '?' });
        url.push_str(&query.join("&"));
    }
    url
}
