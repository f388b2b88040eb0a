//! Webhooks: what is genuine is read, and everything else is refused for what is wrong with it.

mod extractor;
mod hmac;
mod jwt;
mod keys;
mod signer;

use crate::webhooks::{parse, Error, Verifier};
use crate::Json;
use http::{HeaderMap, HeaderName, HeaderValue};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

/// The time of all tests.
const NOW: u64 = 1_790_000_000;
const BODY: &str = "{\n  \"webhook_code\": \"READY\"\n}";

/// A message as it arrives.
#[derive(Clone)]
struct Message {
    headers: Vec<(&'static str, String)>,
    body: String,
}

impl Message {
    fn new(header: &'static str, value: impl Into<String>) -> Self {
        Self {
            headers: vec![(header, value.into())],
            body: BODY.to_owned(),
        }
    }

    fn with(mut self, header: &'static str, value: impl Into<String>) -> Self {
        self.headers.push((header, value.into()));
        self
    }

    fn body(self, body: impl Into<String>) -> Self {
        let body = body.into();
        Self { body, ..self }
    }

    fn header_map(&self) -> HeaderMap {
        let header = |(name, value): &(&'static str, String)| {
            let name: HeaderName = name.parse().expect("a name");
            (name, HeaderValue::from_str(value).expect("a value"))
        };
        self.headers.iter().map(header).collect()
    }

    /// The outcome in a few words: `taken`, or the error's variant with its data.
    async fn outcome(&self, verifier: &Verifier) -> String {
        match self.parse(verifier).await {
            Ok(value) => {
                assert_eq!(value.to_string(), compact(&self.body));
                "taken".to_owned()
            }
            Err(error) => short(&error),
        }
    }

    async fn parse(&self, verifier: &Verifier) -> Result<Json, Error> {
        parse(&self.header_map(), self.body.as_bytes(), verifier).await
    }
}

fn compact(body: &str) -> String {
    let value: Json = serde_json::from_str(body).expect("JSON");
    value.to_string()
}

fn short(error: &Error) -> String {
    match error {
        Error::KeyLookup(_) => "KeyLookup".to_owned(),
        Error::Payload(error) => format!("Payload({})", error.pointer),
        error => format!("{error:?}").replace('"', ""),
    }
}

/// A clock that stands.
fn at(seconds: u64) -> impl Fn() -> SystemTime + Send + Sync + 'static {
    move || UNIX_EPOCH + Duration::from_secs(seconds)
}
