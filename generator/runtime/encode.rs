use super::builder::Settings;
use super::operation::{Info, Location, Parameter, Style};
use super::{credentials, style};
use bytes::Bytes;
use http::header::{HeaderName, HeaderValue, ACCEPT, CONTENT_TYPE, COOKIE};
use http::{HeaderMap, Method};
use serde::Serialize;
use std::time::Duration;

/// A request as it is sent.
#[derive(Clone)]
pub(super) struct Outgoing {
    pub(super) method: Method,
    pub(super) url: String,
    pub(super) headers: HeaderMap,
    pub(super) body: Option<Bytes>,
    pub(super) timeout: Duration,
    pub(super) body_limit: usize,
}

/// A request in the making. The first thing that cannot be written is kept, and is what the call fails with.
pub(super) struct Draft {
    info: &'static Info,
    path: Vec<(&'static str, String)>,
    query: Vec<String>,
    headers: HeaderMap,
    body: Option<Bytes>,
    problem: Option<String>,
}

impl Draft {
    pub(super) fn new(info: &'static Info) -> Self {
        Self {
            info,
            path: Vec::new(),
            query: Vec::new(),
            headers: HeaderMap::new(),
            body: None,
            problem: None,
        }
    }

    fn fail(&mut self, problem: String) {
        self.problem.get_or_insert(problem);
    }

    pub(super) fn parameter(&mut self, index: usize, value: &(impl Serialize + ?Sized)) {
        let Some(parameter) = self.info.parameters.get(index) else {
            return;
        };
        match serde_json::to_value(value) {
            Ok(value) => self.put(parameter, &value),
            Err(error) => self.fail(format!(
                "the parameter `{}` cannot be written: {error}",
                parameter.name
            )),
        }
    }

    fn put(&mut self, parameter: &'static Parameter, value: &serde_json::Value) {
        match parameter.location {
            Location::Query => {
                self.query.retain(|pair| !is_of(parameter, pair));
                self.query.extend(style::pairs(parameter, value));
            }
            Location::Querystring => match style::whole(parameter, value) {
                Some(text) => self.query = vec![text],
                None => self.fail(format!(
                    "the query string `{}` cannot be written as a form: it is no object",
                    parameter.name
                )),
            },
            Location::Cookie => self.cookie(&style::pairs(parameter, value).join("; ")),
            Location::Header => {
                if let Some(text) = style::single(parameter, value) {
                    self.header(parameter.name, &text);
                }
            }
            Location::Path => match style::single(parameter, value) {
                // An empty segment, `.` and `..` would address another resource.
                Some(text) if !matches!(text.as_str(), "" | "." | "..") => {
                    self.path.push((parameter.name, text))
                }
                _ => self.fail(format!(
                    "the path parameter `{}` must not be empty, `.` or `..`",
                    parameter.name
                )),
            },
        }
    }

    fn cookie(&mut self, pairs: &str) {
        if pairs.is_empty() {
            return;
        }
        let all = match self
            .headers
            .get(COOKIE)
            .and_then(|value| value.to_str().ok())
        {
            Some(others) => format!("{others}; {pairs}"),
            None => pairs.to_owned(),
        };
        self.header("cookie", &all);
    }

    pub(super) fn header(&mut self, name: &str, text: &str) {
        match (
            HeaderName::from_bytes(name.as_bytes()),
            HeaderValue::from_str(text),
        ) {
            (Ok(name), Ok(value)) => {
                self.headers.insert(name, value);
            }
            _ => self.fail(format!(
                "the header `{name}` cannot be written: it holds characters that no header may"
            )),
        }
    }

    pub(super) fn body(&mut self, media: &str, body: Bytes) {
        self.header(CONTENT_TYPE.as_str(), media);
        self.body = Some(body);
    }

    pub(super) fn json(&mut self, media: &str, body: &(impl Serialize + ?Sized)) {
        match serde_json::to_vec(body) {
            Ok(text) => self.body(media, text.into()),
            Err(error) => self.fail(format!("the body cannot be written as JSON: {error}")),
        }
    }

    pub(super) fn form(&mut self, media: &str, body: &(impl Serialize + ?Sized)) {
        match serde_json::to_value(body)
            .ok()
            .as_ref()
            .and_then(style::form)
        {
            Some(text) => self.body(media, text.into()),
            None => self.fail("the body cannot be written as a form: it is no object".to_owned()),
        }
    }

    /// The request, with its server and its credentials.
    pub(super) fn finish(mut self, settings: &Settings) -> Result<Outgoing, String> {
        if let Some(problem) = self.problem {
            return Err(problem);
        }
        let path = self.written_path()?;
        let method = self.info.sent_method().ok_or("the method is none")?;
        let chosen =
            credentials::choose(self.info.security, settings.schemes, &settings.credentials)
                .map_err(|missing| missing_credentials(&missing))?;
        let base = self
            .info
            .server
            .filter(|server| !settings.chosen && server.contains("://"))
            .unwrap_or(&settings.base_url)
            .trim_end_matches('/');
        if !chosen.is_empty() && !settings.allow_insecure && !is_safe(base) {
            return Err("credentials do not travel over plain http to another machine; use https, or `allow_insecure`".to_owned());
        }
        for scheme in chosen {
            let (Some(scheme), Some(Some(credential))) = (
                settings.schemes.get(*scheme),
                settings.credentials.get(*scheme),
            ) else {
                continue;
            };
            credentials::apply(scheme.place, credential, &mut self.headers, &mut self.query)
                .ok_or_else(|| {
                    format!(
                        "the credential for `{}` holds characters that no header may",
                        scheme.name
                    )
                })?;
        }
        if !self.headers.contains_key(ACCEPT) {
            if let Ok(value) = HeaderValue::from_str(self.info.accept) {
                self.headers.insert(ACCEPT, value);
            }
        }
        Ok(Outgoing {
            method,
            url: join(base, &path, &self.query),
            headers: self.headers,
            body: self.body,
            timeout: settings.timeout,
            body_limit: settings.body_limit,
        })
    }

    fn written_path(&self) -> Result<String, String> {
        let mut path = String::with_capacity(self.info.path.len());
        let mut rest = self.info.path;
        while let Some((before, after)) = rest.split_once('{') {
            let Some((name, after)) = after.split_once('}') else {
                break;
            };
            path.push_str(before);
            match self.path.iter().find(|(known, _)| *known == name) {
                Some((_, value)) => path.push_str(value),
                None => return Err(format!("the path parameter `{name}` is missing")),
            }
            rest = after;
        }
        path.push_str(rest);
        Ok(path)
    }
}

/// Whether a written pair belongs to a parameter whose name is its own in the query; exploded objects are not told apart.
fn is_of(parameter: &Parameter, pair: &str) -> bool {
    let name = style::encode(parameter.name, Location::Query, false);
    match parameter.style {
        Style::Deep => pair
            .strip_prefix(&name)
            .is_some_and(|rest| rest.starts_with('[')),
        _ => pair
            .strip_prefix(&name)
            .is_some_and(|rest| rest.starts_with('=')),
    }
}

fn missing_credentials(missing: &[&str]) -> String {
    format!(
        "no credential for {}; give it to the client's builder",
        missing.join(", ")
    )
}

fn is_safe(base: &str) -> bool {
    let Ok(url) = reqwest::Url::parse(base) else {
        return false;
    };
    let is_loopback = match url.host_str() {
        Some("localhost") => true,
        Some(host) => host
            .trim_matches(['[', ']'])
            .parse()
            .is_ok_and(|address: std::net::IpAddr| address.is_loopback()),
        None => false,
    };
    url.scheme() == "https" || is_loopback
}

/// A path may have a query or a fragment of its own.
fn join(base: &str, path: &str, query: &[String]) -> String {
    let path = path.split('#').next().unwrap_or_default();
    let mut url = format!("{base}{path}");
    if !query.is_empty() {
        url.push(if path.contains('?') { '&' } else { '?' });
        url.push_str(&query.join("&"));
    }
    url
}
