//! Calls as values, and what happens when a request or its answer does not get through.

mod common;

use std::error::Error as _;
use std::future::IntoFuture;
use std::time::{Duration, Instant};

use common::{builder, client, listen, request, serve, start, start_with};
use plaid_check::api::plaid::UserGet;
use plaid_check::runtime::{Call, TransportError};
use plaid_check::types::{
    CraCheckReportPdfGetRequest, PlaidError, UserCreateRequest, UserGetRequest,
};
use plaid_check::{Client, Error, ErrorKind, Retries};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::task::JoinSet;

fn call(client: &Client) -> Call<UserGet> {
    client.user_get(&UserGetRequest::new("usr_4Tz8mWq1Rk7CdY"))
}

async fn failure(call: Call<UserGet>) -> Error<PlaidError> {
    call.await.expect_err("an error")
}

fn transport(error: &Error<PlaidError>) -> &TransportError {
    match error.kind() {
        ErrorKind::Transport(error) => error,
        other => panic!("not of the transport: {other:?}"),
    }
}

fn build_message(error: Error<PlaidError>) -> String {
    match error.into_kind() {
        ErrorKind::Build(message) => message,
        other => panic!("not of the building: {other:?}"),
    }
}

#[tokio::test]
async fn a_missing_credential_is_named_and_nothing_is_sent() {
    let mock = start().await;
    let builder = || Client::builder().base_url(mock.url());
    let cases = [
        (builder().client_id("c"), "secret"),
        (builder().secret("s"), "clientId"),
        (builder(), "clientId, secret"),
    ];
    for (builder, names) in cases {
        let error = failure(call(&builder.build().expect("a client"))).await;
        let (status, again) = (error.status(), error.is_retryable());
        assert_eq!((status, again), (None, false));
        let message = build_message(error);
        assert!(
            message.contains(&format!("no credential for {names};")),
            "{message}"
        );
    }
    assert!(mock.received().is_empty());
}

#[tokio::test]
async fn credentials_do_not_travel_over_plain_http_to_other_machines() {
    for url in [
        "http://example.com",
        "http://127.0.0.1.example.com",
        "http://192.0.2.1",
    ] {
        let client = builder(url).build().expect("a client");
        let message = build_message(failure(call(&client)).await);
        assert!(message.contains("plain http"), "{message}");
    }
}

#[test]
fn an_address_that_is_no_url_is_refused_by_the_builder() {
    for url in [
        "",
        "sandbox.plaid.com",
        "/v1",
        "ftp://example.com",
        "https://",
    ] {
        let error = builder(url).build().expect_err("an error");
        assert!(error.to_string().contains("base_url"), "{error}");
    }
}

/// What `Call::header` says of itself: it overrides.
#[tokio::test]
async fn a_header_of_a_call_goes_before_those_of_the_client() {
    let mock = start().await;
    let call = call(&client(&mock));
    let call = call
        .header("PLAID-SECRET", "of-this-call")
        .header("plaid-version", "2019-05-29");
    let call = call
        .header("accept", "application/json;q=0.5")
        .header("user-agent", "tests/2");
    call.await.expect("a user");
    let received = &mock.received()[0];
    let sent = [
        "plaid-client-id",
        "plaid-secret",
        "plaid-version",
        "accept",
        "user-agent",
    ];
    let sent = sent.map(|name| received.header(name).unwrap_or_default());
    let expected = [
        common::CLIENT_ID,
        "of-this-call",
        "2019-05-29",
        "application/json;q=0.5",
        "tests/2",
    ];
    assert_eq!(sent, expected);
}

#[tokio::test]
async fn a_base_url_may_have_a_path_and_a_slash_at_its_end() {
    let mock = start().await;
    for (path, expected) in [
        ("/", "/user/get"),
        ("/proxy/plaid/", "/proxy/plaid/user/get"),
    ] {
        let client = builder(format!("{}{path}", mock.url()))
            .build()
            .expect("a client");
        let _ = call(&client).await;
        assert_eq!(mock.received().last().expect("a request").path, expected);
    }
}

#[tokio::test]
async fn a_refused_connection_may_be_tried_again() {
    let (listener, url) = listen().await;
    drop(listener);
    let error = failure(call(&builder(url).build().expect("a client"))).await;
    assert!(!transport(&error).was_connected());
    assert!(transport(&error).source().is_some());
    assert!(error.is_retryable());
    assert!(error.status().is_none() && error.raw().is_none() && error.api().is_none());
    assert_eq!(error.to_string(), "userGet: no connection to the server");
}

#[tokio::test]
async fn a_server_that_never_answers_meets_the_timeout() {
    let (_listener, url) = listen().await;
    let limit = Duration::from_millis(100);
    let start = Instant::now();
    let client = builder(&url).timeout(limit).build().expect("a client");
    let error = failure(call(&client)).await;
    assert!(matches!(error.kind(), ErrorKind::Timeout(_)), "{error:?}");
    assert!(!error.is_retryable());
    let client = builder(&url).build().expect("a client");
    let error = failure(call(&client).timeout(limit)).await;
    assert!(matches!(error.kind(), ErrorKind::Timeout(_)), "{error:?}");
    assert!(start.elapsed() >= limit * 2 && start.elapsed() < Duration::from_secs(20));
}

#[tokio::test]
async fn a_slow_answer_meets_the_timeout_of_its_call_only() {
    let script = "operations: { userGet: [{ delay_ms: 5000 }, {}] }";
    let mock = start_with(script).await;
    let client = client(&mock);
    let slow = failure(call(&client).timeout(Duration::from_millis(100))).await;
    assert!(matches!(slow.kind(), ErrorKind::Timeout(_)), "{slow:?}");
    call(&client).await.expect("a user");
}

/// Answers one request with this text, and closes.
async fn answer_once(text: &'static str) -> String {
    let (listener, url) = listen().await;
    tokio::spawn(async move {
        let (mut stream, _) = listener.accept().await.expect("a connection");
        let mut request = [0; 4096];
        let _ = stream.read(&mut request).await;
        stream.write_all(text.as_bytes()).await.expect("written");
    });
    url
}

#[tokio::test]
async fn an_answer_that_breaks_off_is_no_answer() {
    let head = "HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: 500\r\n\r\n{\"user_id\":";
    for text in [head, "HTTP/1.1 200", "", "SSH-2.0-OpenSSH\r\n"] {
        let url = answer_once(text).await;
        let client = builder(url).retries(Retries::none()).build();
        let error = failure(call(&client.expect("a client"))).await;
        assert!(transport(&error).was_connected(), "{text}: {error:?}");
        assert!(!error.is_retryable(), "{text}");
        assert!(error.status().is_none(), "{text}");
    }
}

#[tokio::test]
async fn a_body_over_the_limit_is_refused() {
    let body: CraCheckReportPdfGetRequest = request("/cra/check_report/pdf/get");
    let mock = start().await;
    let whole = client(&mock);
    let length = whole
        .cra_check_report_pdf_get(&body)
        .await
        .expect("a PDF")
        .len();
    let fits = whole.cra_check_report_pdf_get(&body).body_limit(length);
    assert_eq!(fits.await.expect("a PDF").len(), length);
    let tight = builder(mock.url())
        .body_limit(length - 1)
        .build()
        .expect("a client");
    let error = tight
        .cra_check_report_pdf_get(&body)
        .await
        .expect_err("an error");
    let limit = length - 1;
    assert!(
        transport(&error)
            .to_string()
            .contains(&format!("longer than {limit} bytes")),
        "{error}"
    );
    assert!(transport(&error).was_connected());
    let wider = tight.cra_check_report_pdf_get(&body).body_limit(length);
    wider.await.expect("a PDF");
}

/// A body without an end is given up at the limit, not read to memory's end.
#[tokio::test]
async fn a_body_without_an_end_is_given_up() {
    let (listener, url) = listen().await;
    tokio::spawn(async move {
        let (mut stream, _) = listener.accept().await.expect("a connection");
        let _ = stream.read(&mut [0; 4096]).await;
        let head = b"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\n\r\n";
        let _ = stream.write_all(head).await;
        while stream.write_all(&[b' '; 4096]).await.is_ok() {}
    });
    let client = builder(url).body_limit(100_000).build().expect("a client");
    let error = failure(call(&client)).await;
    assert!(
        transport(&error)
            .to_string()
            .contains("longer than 100000 bytes"),
        "{error}"
    );
}

#[tokio::test]
async fn a_redirect_is_not_followed() {
    let mock = start().await;
    for status in [301, 302, 303, 307, 308] {
        let location = format!("{}/user/get", mock.url());
        let url = serve(status, &[("location", &location)], "").await;
        let error = failure(call(&builder(url).build().expect("a client"))).await;
        assert_eq!(error.status().map(|status| status.as_u16()), Some(status));
        assert_eq!(error.headers().expect("headers")["location"], *location);
    }
    assert!(mock.received().is_empty(), "the credentials went elsewhere");
}

fn is_send<T: Send + 'static>(value: T) -> T {
    value
}

#[tokio::test]
async fn a_call_can_be_kept_and_spawned() {
    let mock = start().await;
    let client = client(&mock);
    let kept = is_send(call(&client));
    let sent = is_send(call(&client).send());
    assert!(
        mock.received().is_empty(),
        "a call is sent when it is awaited"
    );
    drop(client);
    let spawned = tokio::spawn(kept.into_future());
    spawned.await.expect("no panic").expect("a user");
    sent.await.expect("a user");
    assert_eq!(mock.received().len(), 2);
}

#[tokio::test]
async fn a_body_may_change_after_its_call_was_made() {
    let mock = start().await;
    let client = client(&mock);
    let mut body = UserGetRequest::new("usr_1");
    let first = client.user_get(&body);
    body.user_id = "usr_2".into();
    let second = client.user_get(&body);
    drop(body);
    first.await.expect("a user");
    second.await.expect("a user");
    let received = mock.received();
    let sent: Vec<_> = received
        .iter()
        .map(|one| one.json().expect("JSON")["user_id"].clone())
        .collect();
    assert_eq!(sent, ["usr_1", "usr_2"]);
}

#[tokio::test]
async fn different_calls_are_joined_and_selected() {
    let mock = start().await;
    let client = client(&mock);
    let user = UserCreateRequest::new("row-1");
    let (created, fetched) = tokio::join!(client.user_create(&user).send(), call(&client).send());
    created.expect("a user");
    fetched.expect("a user");
    let mut never = call(&client).header("Prefer", "code=200").send();
    tokio::select! {
        answer = &mut never => drop(answer.expect("a user")),
        () = tokio::time::sleep(Duration::from_secs(20)) => panic!("no answer"),
    }
    let fetched: Result<(), Error<PlaidError>> = async {
        for _ in 0..3 {
            call(&client).await?;
        }
        Ok(())
    }
    .await;
    fetched.expect("three users");
    assert_eq!(mock.received().len(), 6);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn two_hundred_calls_at_once_all_arrive() {
    let mock = start().await;
    let client = client(&mock);
    let mut running = JoinSet::new();
    for number in 0..200 {
        let client = client.clone();
        running.spawn(async move {
            let body = UserGetRequest::new(format!("usr_{number}"));
            client.user_get(&body).await.map(|user| user.status())
        });
    }
    while let Some(outcome) = running.join_next().await {
        assert_eq!(outcome.expect("no panic").expect("a user"), 200);
    }
    let received = mock.received();
    let mut sent: Vec<_> = received.iter().map(|one| one.body.clone()).collect();
    sent.sort();
    sent.dedup();
    assert_eq!(sent.len(), 200);
}
