//! How calls behave: what is asked again, what hooks and spans see, where redirects go.

mod common;

#[allow(dead_code)]
mod requests {
    include!(concat!(env!("OUT_DIR"), "/requests.rs"));
}

use std::sync::{Arc, Mutex};
use std::time::Duration;

use common::raw::{Act, Raw, Request, answer};
use common::{SECRET, builder, listen};
use plaid_check::runtime::Call;
use plaid_check::types::{CraCheckReportPartnerInsightsGetRequest, PlaidError, UserGetRequest};
use plaid_check::{Client, Error, Retries};
use tokio::time::Instant;

const NOT_READY: &str = r#"{"error_type":"CRA_ERROR","error_code":"PRODUCT_NOT_READY","error_message":"m","display_message":null,"request_id":"r"}"#;
const BUSY: &str = r#"{"error_type":"API_ERROR","error_code":"BUSY","error_message":"m","display_message":null,"request_id":"r"}"#;

fn report(client: &Client) -> Call<plaid_check::api::plaid::CraCheckReportPartnerInsightsGet> {
    client
        .cra_check_report_partner_insights_get(&CraCheckReportPartnerInsightsGetRequest::default())
}

fn client(raw: &Raw) -> Client {
    builder(&raw.url).build().expect("a client")
}

fn says(status: &str, body: &str) -> Act {
    Act::Say(answer(status, "", body.as_bytes()))
}

async fn ready_after(times: usize) -> Raw {
    Raw::start(move |request| match request.before {
        before if before < times => says("400 Bad Request", NOT_READY),
        _ => says("200 OK", r#"{"request_id":"r1"}"#),
    })
    .await
}

#[tokio::test(start_paused = true)]
async fn what_is_not_ready_is_asked_for_again_with_longer_and_longer_pauses() {
    let raw = ready_after(7).await;
    let start = Instant::now();
    let answer = report(&client(&raw)).until_ready(Duration::from_secs(60 * 60));
    assert_eq!(answer.await.expect("a report").request_id, "r1");
    assert_eq!(raw.counts()[""], 8);
    // Half a second, one, two, four, eight, a quarter of a minute twice.
    let paused = start.elapsed();
    let expected = Duration::from_millis(45_500);
    assert!((expected..expected * 2).contains(&paused), "{paused:?}");
}

#[tokio::test(start_paused = true)]
async fn what_does_not_get_ready_in_time_is_the_apis_error() {
    let raw = ready_after(usize::MAX).await;
    let start = Instant::now();
    let waiting = report(&client(&raw)).until_ready(Duration::from_secs(60));
    let error: Error<PlaidError> = waiting.await.expect_err("an error");
    let code = error.api().map(|error| error.error_code.as_str());
    assert_eq!(code, Some("PRODUCT_NOT_READY"));
    assert!(start.elapsed() <= Duration::from_secs(60));
}

#[tokio::test]
async fn another_error_ends_the_waiting() {
    let raw = Raw::start(|request| match request.before {
        0 => says("400 Bad Request", NOT_READY),
        _ => says("400 Bad Request", BUSY),
    })
    .await;
    let waiting = report(&client(&raw)).until_ready(Duration::from_secs(60));
    let error: Error<PlaidError> = waiting.await.expect_err("an error");
    assert_eq!(error.api().expect("typed").error_code, "BUSY");
    assert_eq!(raw.counts()[""], 2);
}

#[tokio::test(start_paused = true)]
async fn a_server_that_comes_up_meanwhile_is_reached() {
    let (listener, url) = listen().await;
    let address = listener.local_addr().expect("an address");
    drop(listener);
    let client = builder(url).retries(
        Retries::default()
            .attempts(20)
            .delays(Duration::from_secs(1), Duration::from_secs(1)),
    );
    let client = client.build().expect("a client");
    let call = tokio::spawn(client.link_token_create(&link_token()).send());
    tokio::time::sleep(Duration::from_secs(3)).await;
    let listener = tokio::net::TcpListener::bind(address)
        .await
        .expect("it is free");
    tokio::spawn(async move {
        use tokio::io::{AsyncReadExt, AsyncWriteExt};
        let (mut stream, _) = listener.accept().await.expect("a connection");
        let _ = stream.read(&mut [0; 8192]).await;
        let body = r#"{"link_token":"l","expiration":"2026-12-01T00:00:00Z","request_id":"r1"}"#;
        let _ = stream
            .write_all(&answer("200 OK", "", body.as_bytes()))
            .await;
    });
    let answer = call.await.expect("no panic").expect("an answer");
    assert!(answer.attempts() > 1);
    assert_eq!(answer.delays().len(), answer.attempts() as usize - 1);
}

fn link_token() -> plaid_check::types::LinkTokenCreateRequest {
    common::request("/link/token/create")
}

#[tokio::test]
async fn hooks_see_each_request_and_what_came_of_it() {
    let raw = Raw::start(|request| match request.before {
        0 => says("503 Service Unavailable", BUSY),
        _ if request.headers.contains_key("x-signed") => says("200 OK", r#"{"request_id":"r1"}"#),
        _ => says("400 Bad Request", BUSY),
    })
    .await;
    let told = Arc::new(Mutex::new(Vec::new()));
    let heard = Arc::clone(&told);
    let client = builder(&raw.url)
        .retries(Retries::default().delays(Duration::ZERO, Duration::ZERO))
        .before_attempt(|attempt| {
            assert!(attempt.body.is_some());
            let signed = format!("{}-{}", attempt.operation.id, attempt.number);
            let signed = signed.parse().expect("it is ASCII");
            attempt.headers.insert("x-signed", signed);
            assert!(!format!("{attempt:?}").contains(SECRET));
        })
        .after_attempt(move |outcome| {
            let status = outcome.status.map(|status| status.as_u16());
            let told = (outcome.number, status, outcome.again_in.is_some());
            heard.lock().expect("no panic").push(told);
        });
    let client = client.build().expect("a client");
    report(&client).await.expect("a report");
    let told = told.lock().expect("no panic");
    assert_eq!(*told, [(1, Some(503), true), (2, Some(200), false)]);
}

/// A client of another description, without credentials of its own, and what a raw server was asked.
async fn asked(act: impl Fn(&Request) -> Act + Send + Sync + 'static) -> (requests::Client, Log) {
    let log = Log::default();
    let kept = Arc::clone(&log);
    let raw = Raw::start(move |request| {
        kept.lock().expect("no panic").push(request.clone());
        act(request)
    })
    .await;
    let client = requests::Client::builder().base_url(&raw.url);
    let retries = requests::runtime::Retries::default();
    let client = client.retries(retries.delays(Duration::ZERO, Duration::ZERO));
    let client = client.build();
    (client.expect("a client"), log)
}

type Log = Arc<Mutex<Vec<Request>>>;

const NOTHING: &[u8] = b"HTTP/1.1 204 No Content\r\n\r\n";

fn key(request: &Request) -> &str {
    request
        .headers
        .get("idempotency-key")
        .map_or("", String::as_str)
}

#[tokio::test]
async fn all_attempts_of_a_call_share_its_idempotency_key() {
    let (client, log) = asked(|request| match request.before {
        0 => says("503 Service Unavailable", "{}"),
        1 => Act::Reset(Vec::new()),
        _ => Act::Say(NOTHING.to_vec()),
    })
    .await;
    client.pay().await.expect("paid");
    client.pay().await.expect("paid");
    client.pay().idempotency_key("mine").await.expect("paid");
    let log = log.lock().expect("no panic");
    let keys: Vec<&str> = log.iter().map(key).collect();
    assert_eq!(keys.len(), 5);
    assert_eq!(keys[0].len(), 36);
    assert_eq!((keys[0], keys[0]), (keys[1], keys[2]));
    assert_ne!(keys[0], keys[3]);
    assert_eq!(keys[4], "mine");
}

fn redirect(to: &str) -> Act {
    let head = format!("HTTP/1.1 302 Found\r\nlocation: {to}\r\ncontent-length: 0\r\n\r\n");
    Act::Say(head.into_bytes())
}

#[tokio::test]
async fn a_redirect_within_an_origin_keeps_all_headers_and_one_to_another_none_that_could_be_secret()
 {
    let far = Log::default();
    let elsewhere = Arc::clone(&far);
    let other = Raw::start(move |request| {
        elsewhere.lock().expect("no panic").push(request.clone());
        Act::Say(NOTHING.to_vec())
    })
    .await;
    let to = other.url.clone();
    let (client, near) = asked(move |request| match request.before {
        0 => redirect("/moved?a=1"),
        _ => redirect(&format!("{to}/far")),
    })
    .await;
    let call = client.segments("report", "pdf");
    let call = call
        .header("x-api-token", SECRET)
        .header("accept-language", "de");
    call.header("authorization", SECRET)
        .await
        .expect("an answer");
    let (near, far) = (
        near.lock().expect("no panic"),
        far.lock().expect("no panic"),
    );
    let lines: Vec<&str> = near
        .iter()
        .chain(far.iter())
        .map(|request| request.line.as_str())
        .collect();
    assert_eq!(
        lines,
        [
            "GET /files/report.pdf HTTP/1.1",
            "GET /moved?a=1 HTTP/1.1",
            "GET /far HTTP/1.1"
        ]
    );
    assert_eq!(near[1].headers["x-api-token"], SECRET);
    assert_eq!(far[0].headers["accept-language"], "de");
    assert!(!format!("{far:?}").contains(SECRET));
}

#[tokio::test]
async fn redirects_end_and_what_changes_something_is_not_redirected() {
    let (client, log) = asked(|_| redirect("/again")).await;
    let error = client.segments("a", "b").await.expect_err("an error");
    assert!(
        error.to_string().contains("redirects more than 10 times"),
        "{error}"
    );
    assert_eq!(log.lock().expect("no panic").len(), 11);
    let error = client.pay().await.expect_err("an error");
    assert_eq!(error.status().map(|status| status.as_u16()), Some(302));
}

#[tokio::test]
async fn a_body_that_does_not_go_on_is_given_up() {
    let (client, _) =
        asked(|_| Act::Stall(b"HTTP/1.1 200 OK\r\ncontent-length: 9\r\n\r\nabc".to_vec())).await;
    let call = client.pay().silence_timeout(Duration::from_millis(50));
    let call = call.retries(requests::runtime::Retries::none());
    let error = call.await.expect_err("an error");
    assert!(error.to_string().contains("silence_timeout"), "{error}");
}

#[tokio::test]
async fn dropping_a_call_ends_its_connection() {
    let (client, log) = asked(|_| Act::Stall(Vec::new())).await;
    let call = tokio::time::timeout(Duration::from_millis(100), client.segments("a", "b").send());
    assert!(call.await.is_err());
    assert_eq!(log.lock().expect("no panic").len(), 1);
    drop(client);
    // The server ends where the client's side does; its task and that of the connection go, the one that listens stays.
    let tasks = || {
        tokio::runtime::Handle::current()
            .metrics()
            .num_alive_tasks()
    };
    for _ in 0..100 {
        if tasks() <= 1 {
            return;
        }
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
    panic!("{} tasks are left", tasks());
}

#[tokio::test]
async fn an_error_says_how_many_requests_it_took() {
    // The project's file says that `user_get` may be repeated.
    let raw = Raw::start(|request| match request.before {
        0 => Act::Reset(Vec::new()),
        _ => says("401 Unauthorized", BUSY),
    })
    .await;
    let call = client(&raw).user_get(&UserGetRequest::new("usr_1"));
    let error = call.await.expect_err("an error");
    assert_eq!((error.attempts(), error.delays().len()), (2, 1));
}

const PDF_HEAD: &str = "HTTP/1.1 200 OK\r\ncontent-type: application/pdf\r\n";

fn pdf(client: &Client) -> Call<plaid_check::api::plaid::CraCheckReportPdfGet> {
    client.cra_check_report_pdf_get(&common::request("/cra/check_report/pdf/get"))
}

#[tokio::test]
async fn a_large_body_is_written_as_it_comes_whatever_the_limit() {
    let body: Vec<u8> = (0..3_000_000_u32).map(|at| (at % 251) as u8).collect();
    let head = format!("{PDF_HEAD}content-length: {}\r\n\r\n", body.len());
    let whole = [head.as_bytes(), &body].concat();
    let raw = Raw::start(move |_| Act::Say(whole.clone())).await;
    let call = pdf(&client(&raw)).body_limit(1_000);
    let mut answer = call.streamed().await.expect("an answer");
    assert_eq!(answer.headers()["content-type"], "application/pdf");
    let mut written = Vec::new();
    let length = answer.body_mut().write_to(&mut written).await;
    assert_eq!(length.expect("all of it"), 3_000_000);
    assert_eq!(written, body);
}

#[tokio::test]
async fn a_large_body_that_breaks_off_or_pauses_is_an_error() {
    for act in [Act::SayAndClose as fn(Vec<u8>) -> Act, Act::Stall] {
        let raw =
            Raw::start(move |_| act(format!("{PDF_HEAD}content-length: 9\r\n\r\n%PDF").into()))
                .await;
        let call = pdf(&client(&raw)).silence_timeout(Duration::from_millis(100));
        let mut body = call.streamed().await.expect("an answer").into_body();
        let mut written = Vec::new();
        body.write_to(&mut written)
            .await
            .expect_err("it is not whole");
        assert_eq!(written, b"%PDF");
    }
}

#[tokio::test]
async fn an_error_is_read_as_always_where_a_large_body_was_asked_for() {
    let raw = Raw::start(|_| says("400 Bad Request", BUSY)).await;
    let error = pdf(&client(&raw)).streamed().await.expect_err("an error");
    assert_eq!(error.api().expect("typed").error_code, "BUSY");
}

#[tokio::test]
async fn an_answer_as_it_came_is_one_whatever_its_status() {
    let raw = Raw::start(|_| says("418 I'm a teapot", "short and stout")).await;
    let answer = pdf(&client(&raw)).received().await.expect("an answer");
    assert_eq!(answer.status().as_u16(), 418);
    assert_eq!(&answer.body()[..], b"short and stout");
}

#[tokio::test]
async fn a_limit_that_no_clock_can_tell_is_none() {
    let raw = ready_after(1).await;
    let client = builder(&raw.url)
        .timeout(Duration::MAX)
        .attempt_timeout(Duration::MAX)
        .silence_timeout(Duration::MAX);
    let client = client.build().expect("a client");
    let answer = report(&client).until_ready(Duration::MAX).await;
    assert_eq!(answer.expect("a report").request_id, "r1");
}
