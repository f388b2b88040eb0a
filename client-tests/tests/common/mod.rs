//! The mock of `spec/plaid-check.yaml`, a client that talks to it, servers that answer out of order, and the description's examples.

#![allow(dead_code, reason = "each file of tests uses a part of it")]

pub mod raw;

use std::sync::{LazyLock, Once};

use axum::Router;
use axum::http::{HeaderName, HeaderValue, StatusCode};
use plaid_check::runtime::serde::de::DeserializeOwned;
use plaid_check::{Client, ClientBuilder};
use serde_json::Value;
use specwright_mock::{Mock, Running, Script};
use tokio::net::TcpListener;
use tracing_subscriber::fmt::format::FmtSpan;

pub const CLIENT_ID: &str = "client-id-5b1e";
pub const SECRET: &str = "hush-4Jq9Vt2LwX";

static DOCUMENT: LazyLock<Value> = LazyLock::new(|| {
    serde_yaml::from_str(include_str!("../../../spec/plaid-check.yaml")).expect("YAML")
});

pub fn document() -> &'static Value {
    &DOCUMENT
}

/// The mock, with credentials asked for.
pub async fn start() -> Running {
    start_with("{}").await
}

/// The mock with a script.
pub async fn start_with(script: &str) -> Running {
    let script = Script::from_yaml(script).expect("a script");
    let mock = Mock::new(document().clone())
        .expect("OpenAPI")
        .script(script);
    mock.start(([127, 0, 0, 1], 0).into())
        .await
        .expect("a port")
}

/// Where the environment asks for it, everything that is traced goes to stderr: `.ci/run` looks for secrets in it.
fn trace() {
    static ONCE: Once = Once::new();
    ONCE.call_once(|| {
        if std::env::var_os("SPECWRIGHT_TRACE").is_some() {
            let all = tracing_subscriber::fmt()
                .with_max_level(tracing_subscriber::filter::LevelFilter::TRACE)
                .with_span_events(FmtSpan::FULL)
                .with_writer(std::io::stderr);
            // A test may have a subscriber of its own.
            let _ = all.try_init();
        }
    });
}

/// A builder with credentials.
pub fn builder(url: impl Into<String>) -> ClientBuilder {
    trace();
    silent_builder(url)
}

/// The same for so many calls that nobody reads what they trace.
pub fn silent_builder(url: impl Into<String>) -> ClientBuilder {
    Client::builder()
        .base_url(url)
        .client_id(CLIENT_ID)
        .secret(SECRET)
}

pub fn client(mock: &Running) -> Client {
    builder(mock.url()).build().expect("a client")
}

/// A server that answers everything with the same.
pub async fn serve(status: u16, headers: &[(&str, &str)], body: impl Into<Vec<u8>>) -> String {
    let headers: Vec<(HeaderName, HeaderValue)> = headers
        .iter()
        .map(|(name, value)| (name.parse().unwrap(), value.parse().unwrap()))
        .collect();
    let (status, body) = (StatusCode::from_u16(status).unwrap(), body.into());
    let router = Router::new().fallback(move || async move {
        let mut response = axum::response::Response::new(axum::body::Body::from(body));
        *response.status_mut() = status;
        response.headers_mut().extend(headers);
        response
    });
    let (listener, url) = listen().await;
    tokio::spawn(async move { axum::serve(listener, router).await });
    url
}

/// A port of our own, and its address.
pub async fn listen() -> (TcpListener, String) {
    let listener = TcpListener::bind(("127.0.0.1", 0)).await.expect("a port");
    let address = listener.local_addr().expect("an address");
    (listener, format!("http://{address}"))
}

/// `/user/create` as one step of a JSON Pointer.
pub fn step(text: &str) -> String {
    text.replace('~', "~0").replace('/', "~1")
}

/// What stands at `pointer` and all `$ref`s that it goes through.
pub fn at(pointer: &str) -> &'static Value {
    let found = document()
        .pointer(pointer)
        .unwrap_or_else(|| panic!("the description has no {pointer}"));
    match found.get("$ref").and_then(Value::as_str) {
        Some(reference) => at(reference.trim_start_matches('#')),
        None => found,
    }
}

/// The examples under `pointer`: name and example object, references followed.
pub fn examples(pointer: &str) -> Vec<(&'static str, &'static Value)> {
    let examples = at(pointer).as_object().expect("examples");
    let named = |name: &'static String| (name.as_str(), at(&format!("{pointer}/{}", step(name))));
    examples.keys().map(named).collect()
}

/// The example requests of an operation.
pub fn requests(path: &str) -> Vec<(&'static str, &'static Value)> {
    let place = "post/requestBody/content/application~1json/examples";
    let examples = examples(&format!("/paths/{}/{place}", step(path)));
    let value = |(name, example): (&'static str, &'static Value)| (name, &example["value"]);
    examples.into_iter().map(value).collect()
}

/// The first example request of an operation, as the type of its body.
pub fn request<T: DeserializeOwned>(path: &str) -> T {
    let (name, value) = requests(path)[0];
    decoded(value, name)
}

/// The example answers of an operation with this status (or `default`).
pub fn answers(path: &str, status: &str) -> Vec<(&'static str, &'static Value)> {
    let place = "content/application~1json/examples";
    examples(&format!(
        "/paths/{}/post/responses/{status}/{place}",
        step(path)
    ))
}

pub fn decoded<T: DeserializeOwned>(value: &Value, what: &str) -> T {
    serde_json::from_value(value.clone()).unwrap_or_else(|error| panic!("{what}: {error}"))
}

/// Whether two values are the same JSON: numbers by value, members in any order.
pub fn is_same(one: &Value, other: &Value) -> bool {
    match (one, other) {
        (Value::Number(one), Value::Number(other)) => {
            one == other || one.as_f64() == other.as_f64()
        }
        (Value::Array(one), Value::Array(other)) => {
            one.len() == other.len()
                && one
                    .iter()
                    .zip(other)
                    .all(|(one, other)| is_same(one, other))
        }
        (Value::Object(one), Value::Object(other)) => {
            let in_other = |(name, value): (&String, &Value)| {
                other.get(name).is_some_and(|other| is_same(value, other))
            };
            one.len() == other.len() && one.iter().all(in_other)
        }
        _ => one == other,
    }
}

#[track_caller]
pub fn assert_same(one: &Value, other: &Value, what: &str) {
    assert!(is_same(one, other), "{what}:\n{one:#}\nis not\n{other:#}");
}
