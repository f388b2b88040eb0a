// @generated from spec/plaid-check.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::super::{Base64, Json};
use std::collections::BTreeMap;
use std::fmt;
use std::path::Path;

/// Why recorded exchanges cannot be written or read.
#[derive(Debug)]
pub struct CassetteError(String);

impl CassetteError {
    pub(super) fn new(path: &Path, reason: impl fmt::Display) -> Self {
        Self(format!("{}: {reason}", path.display()))
    }
}

impl fmt::Display for CassetteError {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(&self.0)
    }
}

impl std::error::Error for CassetteError {}

/// A request and its answer, without what is secret in them.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Exchange {
    pub(super) request: Asked,
    pub(super) status: u16,
    pub(super) headers: BTreeMap<String, String>,
    pub(super) body: Content,
}

/// What tells a request from others. Its headers are kept to be looked at.
#[derive(Clone, Debug)]
pub(super) struct Asked {
    pub(super) operation: String,
    pub(super) method: String,
    pub(super) url: String,
    pub(super) headers: BTreeMap<String, String>,
    pub(super) body: Content,
}

impl PartialEq for Asked {
    fn eq(&self, other: &Self) -> bool {
        let key = |asked: &Self| {
            (
                asked.operation.clone(),
                asked.method.clone(),
                asked.url.clone(),
            )
        };
        key(self) == key(other) && self.body == other.body
    }
}

/// A body.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Content {
    Text(String),
    Bytes(Vec<u8>),
    /// One that is sent as it is read, which nobody looks into.
    Stream,
}

impl Content {
    pub(super) fn of(bytes: &[u8], text: impl FnOnce(&str) -> String) -> Self {
        match std::str::from_utf8(bytes) {
            Ok(valid) => Self::Text(text(valid)),
            Err(_) => Self::Bytes(bytes.to_vec()),
        }
    }

    fn to_json(&self) -> Json {
        let (kind, value) = match self {
            Self::Text(text) => ("text", Json::from(text.as_str())),
            Self::Bytes(bytes) => ("base64", Json::from(Base64::encode(bytes).text())),
            Self::Stream => ("stream", Json::from(true)),
        };
        Json::Object([(kind.to_owned(), value)].into_iter().collect())
    }

    fn from_json(json: &Json) -> Option<Self> {
        if let Some(text) = json.get("text") {
            return Some(Self::Text(text.as_str()?.to_owned()));
        }
        match json.get("base64") {
            Some(text) => Some(Self::Bytes(Base64::from(text.as_str()?).decode().ok()?)),
            None => json.get("stream").map(|_| Self::Stream),
        }
    }
}

/// What the files look like; one that is another is refused.
const VERSION: u64 = 1;

pub(super) fn write(path: &Path, exchanges: &[Exchange]) -> Result<(), CassetteError> {
    let all: Vec<Json> = exchanges.iter().map(to_json).collect();
    let all = serde_json::json!({ "version": VERSION, "exchanges": all });
    let text =
        serde_json::to_string_pretty(&all).map_err(|error| CassetteError::new(path, error))?;
    // A reader meets the old file or the new one.
    let mut beside = path.as_os_str().to_owned();
    beside.push(".part");
    std::fs::write(&beside, text + "\n")
        .and_then(|()| std::fs::rename(&beside, path))
        .map_err(|error| CassetteError::new(path, error))
}

pub(super) fn read(path: &Path) -> Result<Vec<Exchange>, CassetteError> {
    let text = std::fs::read(path).map_err(|error| CassetteError::new(path, error))?;
    let json: Json =
        serde_json::from_slice(&text).map_err(|error| CassetteError::new(path, error))?;
    if json.get("version").and_then(Json::as_u64) != Some(VERSION) {
        let reason = format!("it is no recording of version {VERSION}; record it again");
        return Err(CassetteError::new(path, reason));
    }
    let exchanges = json.get("exchanges").and_then(Json::as_array);
    let all: Option<Vec<Exchange>> = exchanges.into_iter().flatten().map(from_json).collect();
    all.ok_or_else(|| CassetteError::new(path, "an exchange in it is not whole; record it again"))
}

fn to_json(exchange: &Exchange) -> Json {
    let Exchange {
        request,
        status,
        headers,
        body,
    } = exchange;
    serde_json::json!({
        "operation": request.operation,
        "request": {
            "method": request.method,
            "url": request.url,
            "headers": request.headers,
            "body": request.body.to_json(),
        },
        "answer": { "status": status, "headers": headers, "body": body.to_json() },
    })
}

fn from_json(json: &Json) -> Option<Exchange> {
    let text = |pointer: &str| Some(json.pointer(pointer)?.as_str()?.to_owned());
    let headers = |pointer: &str| {
        let headers = json.pointer(pointer)?.as_object()?.iter();
        headers
            .map(|(name, value)| Some((name.clone(), value.as_str()?.to_owned())))
            .collect::<Option<BTreeMap<String, String>>>()
    };
    let status = json.pointer("/answer/status")?.as_u64()?;
    Some(Exchange {
        request: Asked {
            operation: text("/operation")?,
            method: text("/request/method")?,
            url: text("/request/url")?,
            headers: headers("/request/headers")?,
            body: Content::from_json(json.pointer("/request/body")?)?,
        },
        status: u16::try_from(status).ok()?,
        headers: headers("/answer/headers")?,
        body: Content::from_json(json.pointer("/answer/body")?)?,
    })
}
