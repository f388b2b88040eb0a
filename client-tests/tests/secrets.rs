//! Secrets reach the wire and nothing else: no `Debug`, no `Display`, no log line.

mod common;

use std::error::Error as StdError;
use std::fmt::Debug;
use std::sync::{Mutex, Once};
use std::time::Duration;

use common::{
    CLIENT_ID, SECRET, document, listen, requests, serve, silent_builder as builder, start,
};
use plaid_check::runtime::serde::Serialize;
use plaid_check::runtime::serde::de::DeserializeOwned;
use plaid_check::runtime::{Call, Operation};
use plaid_check::types::{self, ClientUserIdentity, UserGetRequest};
use plaid_check::{AnyError, Client, Error, ErrorKind};
use serde_json::json;

#[track_caller]
fn assert_hidden(text: &str) {
    for secret in [SECRET, CLIENT_ID] {
        assert!(!text.contains(secret), "{secret} is shown: {text}");
    }
}

/// Every line that is logged, whoever logs it.
struct Lines(Mutex<Vec<String>>);

static LINES: Lines = Lines(Mutex::new(Vec::new()));

impl log::Log for Lines {
    fn enabled(&self, _: &log::Metadata<'_>) -> bool {
        true
    }

    fn log(&self, record: &log::Record<'_>) {
        let line = format!("{}: {}", record.target(), record.args());
        self.0.lock().expect("lines").push(line);
    }

    fn flush(&self) {}
}

fn listen_to_the_log() {
    static ONCE: Once = Once::new();
    ONCE.call_once(|| {
        log::set_logger(&LINES).expect("no other logger");
        log::set_max_level(log::LevelFilter::Trace);
    });
}

#[test]
fn the_builder_and_the_client_show_no_credential() {
    let builder = builder("https://sandbox.plaid.com").plaid_version(SECRET);
    assert_hidden(&format!("{builder:?} {builder:#?}"));
    let client = builder.build().expect("a client");
    assert_hidden(&format!("{client:?} {client:#?}"));
}

#[test]
fn a_password_in_the_address_is_not_shown() {
    for url in [
        format!("https://user:{SECRET}@example.com"),
        format!("https://{SECRET}@example.com/v1"),
        format!("ftp://user:{SECRET}@example.com"),
        format!("https://user:{SECRET}@"),
    ] {
        let builder = builder(url);
        assert_hidden(&format!("{builder:?} {builder:#?}"));
        match builder.build() {
            Ok(client) => assert_hidden(&format!("{client:?} {client:#?}")),
            Err(error) => assert_hidden(&format!("{error} {error:?}")),
        }
    }
}

/// A body with credentials in it: they are written, but not shown. Nor does the call that holds it show them.
fn assert_body_hides<B, O>(path: &str, make: fn(&Client, &B) -> Call<O>)
where
    B: DeserializeOwned + Serialize + Debug,
    O: Operation,
{
    let client = builder("https://example.com").build().expect("a client");
    for (name, example) in requests(path) {
        let mut example = example.clone();
        example["secret"] = json!(SECRET);
        let body: B = common::decoded(&example, name);
        let written = serde_json::to_value(&body).expect("JSON");
        assert_eq!(written["secret"], SECRET, "{path}: {name}");
        assert_hidden(&format!("{body:?} {body:#?}"));
        let call = make(&client, &body).header("x-key", SECRET);
        assert_hidden(&format!("{call:?}"));
        assert_hidden(&format!("{:?}", call.send()));
    }
}

#[test]
fn bodies_and_calls_show_no_secret() {
    assert_body_hides(
        "/cra/check_report/partner_insights/get",
        Client::cra_check_report_partner_insights_get,
    );
    assert_body_hides("/cra/check_report/create", Client::cra_check_report_create);
    assert_body_hides(
        "/cra/check_report/base_report/get",
        Client::cra_check_report_base_report_get,
    );
    assert_body_hides(
        "/cra/check_report/pdf/get",
        Client::cra_check_report_pdf_get,
    );
    assert_body_hides("/user/create", Client::user_create);
    assert_body_hides("/user/get", Client::user_get);
    assert_body_hides("/link/token/create", Client::link_token_create);
    assert_body_hides(
        "/webhook_verification_key/get",
        Client::webhook_verification_key_get,
    );
    assert_body_hides(
        "/sandbox/public_token/create",
        Client::sandbox_public_token_create,
    );
}

#[test]
fn the_number_of_an_identity_document_is_not_shown() {
    let identity = json!({
        "id_numbers": [{ "type": "us_ssn", "value": SECRET }],
    });
    let identity: ClientUserIdentity = common::decoded(&identity, "an identity");
    assert!(
        serde_json::to_string(&identity)
            .expect("JSON")
            .contains(SECRET)
    );
    assert_hidden(&format!("{identity:?} {identity:#?}"));
}

/// Everything that an error says of itself, its sources included.
fn shown<E: Debug + Send + Sync + 'static>(error: Error<E>) -> String {
    let mut text = format!(
        "{error} {error:?} {error:#?} {} {:?}",
        error.kind(),
        error.kind()
    );
    text += &format!(" {:?}", error.answer());
    text += &sources(&error);
    let any = AnyError::from(error);
    text + &format!(" {any} {any:?}") + &sources(&any)
}

fn sources(error: &dyn StdError) -> String {
    let mut text = String::new();
    let mut source = error.source();
    while let Some(error) = source {
        text += &format!(" {error} {error:?}");
        source = error.source();
    }
    text
}

async fn failure(builder: plaid_check::ClientBuilder) -> Error<types::PlaidError> {
    let client = builder.build().expect("a client");
    let mut body = UserGetRequest::new("usr_1");
    body.secret = Some(SECRET.into());
    client
        .user_get(&body)
        .header("x-key", SECRET)
        .await
        .expect_err("an error")
}

#[tokio::test]
async fn errors_of_the_api_show_no_secret() {
    let mock = start().await;
    let client = builder(mock.url()).build().expect("a client");
    let mut body = UserGetRequest::new("usr_1");
    body.secret = Some(SECRET.into());
    let call = client
        .user_get(&body)
        .header("Prefer", "example=invalid-api-keys");
    let error = call.await.expect_err("an error");
    assert!(matches!(error.kind(), ErrorKind::Api { .. }));
    assert_hidden(&shown(error));
}

/// A server that sends back what it got must not bring it into a log.
#[tokio::test]
async fn answers_that_do_not_read_show_nothing_of_their_body_and_headers() {
    let bodies = [
        format!("<html>{SECRET}</html>"),
        format!(
            "{{\"error_type\":\"X\",\"error_code\":\"X\",\"error_message\":{{\"{SECRET}\":1}}}}"
        ),
        format!("{{\"error_type\":\"X\",\"status\":\"{SECRET}\"}}"),
        format!("{{\"error_type\":\"X\",\"status\":\"{SECRET}, expected \\\"{SECRET}\"}}"),
        format!("{{\"causes\":\"{SECRET}"),
        format!("\"{SECRET}\""),
    ];
    for body in bodies {
        let headers = [
            ("content-type", "application/json"),
            ("x-echo", SECRET),
            ("set-cookie", SECRET),
        ];
        let error = failure(builder(serve(500, &headers, body).await)).await;
        assert!(matches!(error.kind(), ErrorKind::Decode { .. }));
        assert_hidden(&shown(error));
    }
}

#[tokio::test]
async fn errors_of_the_transport_show_no_secret() {
    let (listener, url) = listen().await;
    drop(listener);
    let error = failure(builder(url)).await;
    assert!(matches!(error.kind(), ErrorKind::Transport(_)));
    assert_hidden(&shown(error));
    let (listener, url) = listen().await;
    let error = failure(builder(url).timeout(Duration::from_millis(50))).await;
    assert!(matches!(error.kind(), ErrorKind::Timeout(_)));
    assert_hidden(&shown(error));
    drop(listener);
    let url = serve(200, &[], SECRET.repeat(10)).await;
    let error = failure(builder(url).body_limit(10)).await;
    assert!(matches!(error.kind(), ErrorKind::Transport(_)));
    assert_hidden(&shown(error));
}

#[tokio::test]
async fn requests_that_are_not_made_show_no_secret() {
    let unusable = format!("{SECRET}\n");
    let cases = [
        builder("http://example.com"),
        builder("https://example.com").secret(unusable.as_str()),
        Client::builder().secret(SECRET),
    ];
    for case in cases {
        let error = failure(case).await;
        assert!(matches!(error.kind(), ErrorKind::Build(_)));
        assert_hidden(&shown(error));
    }
    let client = builder("https://example.com").build().expect("a client");
    let call = client
        .user_get(&UserGetRequest::new("usr_1"))
        .header("x-key", &unusable);
    let error = call.await.expect_err("an error");
    assert!(matches!(error.kind(), ErrorKind::Build(_)));
    assert_hidden(&shown(error));
}

#[tokio::test]
async fn no_log_line_shows_a_secret() {
    listen_to_the_log();
    let mock = start().await;
    let client = builder(mock.url()).build().expect("a client");
    let mut body = UserGetRequest::new("usr_1");
    body.secret = Some(SECRET.into());
    client
        .user_get(&body)
        .header("x-key", SECRET)
        .await
        .expect("a user");
    let (listener, url) = listen().await;
    drop(listener);
    let _ = failure(builder(url)).await;
    let url = serve(302, &[("location", SECRET)], "").await;
    let _ = failure(builder(url)).await;
    let lines = LINES.0.lock().expect("lines").clone();
    assert!(
        !lines.is_empty(),
        "nothing was logged: this test shows nothing"
    );
    lines.iter().for_each(|line| assert_hidden(line));
}

/// The bodies of all operations that hold a secret are looked at above.
#[test]
fn every_body_of_the_description_with_a_secret_is_tested() {
    let schemas = document()["components"]["schemas"]
        .as_object()
        .expect("schemas");
    let with_secret = schemas
        .values()
        .filter(|schema| schema["properties"].get("secret").is_some());
    assert_eq!(with_secret.count(), 9);
}
