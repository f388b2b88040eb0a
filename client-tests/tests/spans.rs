//! What calls trace: who was asked for what and what came of it, under the names of OpenTelemetry, and nothing that is secret.

mod common;

use std::io::Write;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use common::raw::{Act, Raw, answer};
use common::{CLIENT_ID, SECRET, silent_builder};
use plaid_check::Retries;
use plaid_check::types::UserGetRequest;
use tracing_subscriber::filter::LevelFilter;
use tracing_subscriber::fmt::format::FmtSpan;

/// What was written, by whichever thread.
#[derive(Clone, Default)]
struct Lines(Arc<Mutex<Vec<u8>>>);

impl Write for Lines {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        self.0.lock().expect("lines").extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

#[tokio::test]
async fn each_attempt_has_a_span_without_secrets() {
    let lines = Lines::default();
    let kept = lines.clone();
    tracing_subscriber::fmt()
        .with_max_level(LevelFilter::TRACE)
        .with_span_events(FmtSpan::FULL)
        .with_ansi(false)
        .with_writer(move || kept.clone())
        .init();
    let body = format!(r#"{{"user_id":"{SECRET}","request_id":"r1"}}"#);
    let raw = Raw::start(move |request| match request.before {
        0 => Act::Reset(Vec::new()),
        1 => Act::Say(answer("503 Service Unavailable", "", body.as_bytes())),
        _ => Act::Say(answer("404 Not Found", "", body.as_bytes())),
    })
    .await;
    let retries = Retries::default().delays(Duration::ZERO, Duration::ZERO);
    let client = silent_builder(&raw.url).retries(retries).build();
    let mut request = UserGetRequest::new("usr_1");
    request.secret = Some(SECRET.into());
    let call = client.expect("a client").user_get(&request);
    let call = call
        .header("x-token", SECRET)
        .header("authorization", SECRET);
    let error = call.await.expect_err("an error");
    tracing::error!("{error} {error:?}");
    let lines = lines.0.lock().expect("lines").clone();
    let text = String::from_utf8(lines).expect("text");
    for secret in [SECRET, CLIENT_ID] {
        assert!(!text.contains(secret), "{secret} is shown: {text}");
    }
    let port = raw.url.rsplit(':').next().expect("a port");
    for traced in [
        r#"call{otel.kind="internal" operation="userGet" http.request.method=POST url.template="/user/get"}"#,
        r#"otel.kind="client""#,
        r#"otel.name=POST /user/get url.scheme="http" server.address="127.0.0.1""#,
        &format!("server.port={port}"),
        "http.request.resend_count=2",
        "http.response.status_code=503",
        "http.response.status_code=404",
        r#"error.type="broken""#,
        r#"error.type="404""#,
        "attempts=3",
        "request_id=\"r1\"",
    ] {
        assert!(text.contains(traced), "{traced} is not in {text}");
    }
}
