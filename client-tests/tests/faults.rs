//! What goes wrong between a client and its server, in great numbers: every call ends as it must, in time, and nothing is sent twice that must not be.

mod common;

use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use common::raw::{Act, Raw, Request, answer};
use common::{requests, silent_builder};
use plaid_check::runtime::{Call, Operation, Timeout};
use plaid_check::types::{CraCheckReportCreateRequest, PlaidError, UserGetRequest};
use plaid_check::{Client, Error, ErrorKind, Response, Retries};
use tokio::task::JoinSet;

const BODY_LIMIT: usize = 10_000;
/// Enough for a machine that does other things as well.
const TIMEOUT: Duration = Duration::from_secs(20);

/// For what never ends.
const SHORT: Duration = Duration::from_millis(300);

const USER: &str = r#"{"user_id":"usr_1","created_at":"2026-10-01T08:00:00Z","client_user_id":"c","updated_at":"2026-10-01T08:00:00Z","status":"ACTIVE","request_id":"r1"}"#;
const ERROR: &str = r#"{"error_type":"API_ERROR","error_code":"INTERNAL_SERVER_ERROR","error_message":"m","display_message":null,"request_id":"r2"}"#;

/// What is done to each attempt of a call.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
enum Fault {
    None,
    ResetAtOnce,
    ResetInBody,
    Truncated,
    TooManyWithWait,
    TooManyAlways,
    TooManyOnce,
    ErrorOnce,
    Unavailable,
    UnavailableTwice,
    Oversized,
    OtherMedia,
    NoUtf8,
    TwiceTheSame,
    Unknown,
    Drip,
    Stall,
    NoHttp,
}

const FAULTS: &[Fault] = &[
    Fault::None,
    Fault::ResetAtOnce,
    Fault::ResetInBody,
    Fault::Truncated,
    Fault::TooManyWithWait,
    Fault::TooManyAlways,
    Fault::TooManyOnce,
    Fault::ErrorOnce,
    Fault::Unavailable,
    Fault::UnavailableTwice,
    Fault::Oversized,
    Fault::OtherMedia,
    Fault::NoUtf8,
    Fault::TwiceTheSame,
    Fault::Unknown,
    Fault::Drip,
    Fault::Stall,
    Fault::NoHttp,
];

fn act(request: &Request) -> Act {
    let call = request.headers.get("x-call").expect("each call has one");
    let number: usize = call.parse().expect("a number");
    act_of(FAULTS[number % FAULTS.len()], request)
}

fn act_of(fault: Fault, request: &Request) -> Act {
    let good = if request.line.contains("/user/get") {
        USER.to_owned()
    } else {
        r#"{"public_token":"public-1","request_id":"r1"}"#.to_owned()
    };
    let fine = || Act::Say(answer("200 OK", "", good.as_bytes()));
    let error = |status| Act::Say(answer(status, "", ERROR.as_bytes()));
    let first = request.before == 0;
    let with_member = |member: &str| {
        let body = format!("{{{member},{}", &good[1..]);
        Act::Say(answer("200 OK", "", body.as_bytes()))
    };
    let whole = answer("200 OK", "", good.as_bytes());
    match fault {
        Fault::None => fine(),
        Fault::ResetAtOnce => Act::Reset(Vec::new()),
        Fault::ResetInBody => Act::Reset(whole[..whole.len() - 5].to_vec()),
        Fault::Truncated => Act::SayAndClose(whole[..whole.len() - 5].to_vec()),
        Fault::TooManyWithWait if first => Act::Say(answer(
            "429 Too Many Requests",
            "retry-after: 0\r\n",
            ERROR.as_bytes(),
        )),
        Fault::TooManyAlways => error("429 Too Many Requests"),
        Fault::TooManyOnce if first => error("429 Too Many Requests"),
        Fault::ErrorOnce if first => error("500 Internal Server Error"),
        Fault::Unavailable => error("503 Service Unavailable"),
        Fault::UnavailableTwice if request.before < 2 => error("503 Service Unavailable"),
        Fault::Oversized => Act::Say(answer("200 OK", "", &vec![b' '; BODY_LIMIT + 1])),
        Fault::OtherMedia => Act::Say(
            b"HTTP/1.1 200 OK\r\ncontent-type: text/html\r\ncontent-length: 6\r\n\r\n<html>"
                .to_vec(),
        ),
        Fault::NoUtf8 => Act::Say(answer("200 OK", "", b"{\"request_id\":\"\xff\"}")),
        Fault::TwiceTheSame => with_member(r#""request_id":"first""#),
        Fault::Unknown => with_member(r#""brand_new":[1,{"a":null}]"#),
        Fault::Drip => Act::Drip(whole, Duration::from_millis(50)),
        Fault::Stall => Act::Stall(Vec::new()),
        Fault::NoHttp => Act::SayAndClose(b"SSH-2.0-OpenSSH_9.9\r\n\r\n".to_vec()),
        _ => fine(),
    }
}

/// What a call may do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    /// `user_get`, marked as idempotent.
    Repeated,
    /// `cra_check_report_create`, marked as never to be repeated.
    Never,
    /// `link_token_create`, of which nothing is said: a POST.
    Plain,
}

/// What came of a call.
#[derive(Clone, Debug, PartialEq, Eq)]
enum End {
    Success,
    Api(u16),
    Decode,
    Transport,
    Timeout(Timeout),
}

fn end<T>(outcome: Result<Response<T>, Error<PlaidError>>) -> (End, u32) {
    match outcome {
        Ok(response) => (End::Success, response.attempts()),
        Err(error) => {
            let attempts = error.attempts();
            let end = match error.into_kind() {
                ErrorKind::Api { answer, .. } => End::Api(answer.status().as_u16()),
                ErrorKind::Decode { .. } => End::Decode,
                ErrorKind::Transport(_) => End::Transport,
                ErrorKind::Timeout(limit) => End::Timeout(limit),
                other => panic!("{other:?}"),
            };
            (end, attempts)
        }
    }
}

/// What must come of a call, and how many requests it takes.
fn expected(fault: Fault, kind: Kind) -> (End, usize) {
    let repeated = |once: End, again: (End, usize)| match kind {
        Kind::Repeated => again,
        Kind::Never | Kind::Plain => (once, 1),
    };
    let refused = |again: (End, usize)| match kind {
        Kind::Repeated | Kind::Plain => again,
        Kind::Never => (End::Api(429), 1),
    };
    match fault {
        Fault::None | Fault::Unknown => (End::Success, 1),
        Fault::ResetAtOnce | Fault::ResetInBody | Fault::Truncated | Fault::NoHttp => {
            repeated(End::Transport, (End::Transport, 3))
        }
        Fault::TooManyWithWait | Fault::TooManyOnce => refused((End::Success, 2)),
        Fault::TooManyAlways => refused((End::Api(429), 3)),
        Fault::ErrorOnce => repeated(End::Api(500), (End::Success, 2)),
        Fault::Unavailable => repeated(End::Api(503), (End::Api(503), 3)),
        Fault::UnavailableTwice => repeated(End::Api(503), (End::Success, 3)),
        Fault::Oversized => (End::Transport, 1),
        Fault::OtherMedia | Fault::NoUtf8 | Fault::TwiceTheSame => (End::Decode, 1),
        Fault::Drip => (End::Timeout(Timeout::Call), 1),
        Fault::Stall => {
            let attempt = End::Timeout(Timeout::Attempt);
            repeated(attempt.clone(), (attempt, 3))
        }
    }
}

async fn ended<O>(call: Call<O>, number: usize, fault: Fault) -> (End, u32)
where
    O: Operation<Error = PlaidError>,
{
    let call = call.header("x-call", &number.to_string());
    end(match fault {
        Fault::Drip => call.timeout(SHORT).await,
        Fault::Stall => call.attempt_timeout(SHORT).await,
        _ => call.await,
    })
}

async fn one(client: Client, create: Arc<CraCheckReportCreateRequest>, number: usize) {
    let fault = FAULTS[number % FAULTS.len()];
    let kind = [Kind::Repeated, Kind::Never, Kind::Plain][number / FAULTS.len() % 3];
    let start = Instant::now();
    let (end, attempts) = match kind {
        Kind::Repeated => {
            ended(
                client.user_get(&UserGetRequest::new("usr_1")),
                number,
                fault,
            )
            .await
        }
        Kind::Never => ended(client.cra_check_report_create(&create), number, fault).await,
        Kind::Plain => {
            let body =
                plaid_check::types::SandboxPublicTokenCreateRequest::new("ins_1", Vec::new());
            ended(client.sandbox_public_token_create(&body), number, fault).await
        }
    };
    // What a busy machine takes to look at the clock.
    let late = start
        .elapsed()
        .saturating_sub(TIMEOUT + Duration::from_secs(5));
    assert_eq!(late, Duration::ZERO, "{fault:?} {kind:?}");
    let (must, requests) = expected(fault, kind);
    assert_eq!(
        (&end, attempts as usize),
        (&must, requests),
        "{fault:?} {kind:?}"
    );
}

fn client(url: &str) -> Client {
    silent_builder(url)
        .timeout(TIMEOUT)
        .body_limit(BODY_LIMIT)
        .retries(Retries::default().delays(Duration::from_millis(1), Duration::from_millis(5)))
        .build()
        .expect("a client")
}

fn create() -> Arc<CraCheckReportCreateRequest> {
    let (_, body) = requests("/cra/check_report/create")[0];
    Arc::new(common::decoded(body, "a request"))
}

#[tokio::test(flavor = "multi_thread")]
async fn ten_thousand_calls_end_as_they_must_and_none_is_sent_too_often() {
    let raw = Raw::start(act).await;
    let create = create();
    let mut calls = JoinSet::new();
    let mut shared = client(&raw.url);
    for number in 0..10_000 {
        if calls.len() == 100 {
            calls.join_next().await.expect("a call").expect("no panic");
        }
        // So many retries are in the budget of a client: what comes when it is empty is shown elsewhere.
        if number % 200 == 0 {
            shared = client(&raw.url);
        }
        calls.spawn(one(shared.clone(), Arc::clone(&create), number));
    }
    while let Some(call) = calls.join_next().await {
        call.expect("no panic");
    }
    for (number, count) in raw.counts() {
        let number: usize = number.parse().expect("a number");
        let fault = FAULTS[number % FAULTS.len()];
        let kind = [Kind::Repeated, Kind::Never, Kind::Plain][number / FAULTS.len() % 3];
        assert_eq!(count, expected(fault, kind).1, "{fault:?} {kind:?}");
    }
    assert_eq!(raw.counts().len(), 10_000);
}

#[tokio::test(flavor = "multi_thread")]
async fn two_thousand_calls_at_once_are_answered() {
    let raw = Raw::start(|_| Act::Say(answer("200 OK", "", USER.as_bytes()))).await;
    let client = client(&raw.url);
    let mut calls = JoinSet::new();
    for number in 0..2_000 {
        let call = client.user_get(&UserGetRequest::new("usr_1"));
        calls.spawn(call.header("x-call", &number.to_string()).send());
    }
    let mut answered = 0;
    while let Some(call) = calls.join_next().await {
        assert_eq!(end(call.expect("no panic")), (End::Success, 1));
        answered += 1;
    }
    assert_eq!((answered, raw.counts().len()), (2_000, 2_000));
}

/// A limit of 100 requests a minute, with the time to the next minute in `Retry-After`. The clock jumps to where somebody waits for it.
#[tokio::test(start_paused = true)]
async fn a_rate_limit_is_kept_and_no_call_is_lost() {
    let begin = tokio::time::Instant::now();
    let minutes = Arc::new(Mutex::new(Vec::<u64>::new()));
    let taken = Arc::clone(&minutes);
    let raw = Raw::start(move |_| {
        let now = begin.elapsed().as_secs();
        let mut taken = taken.lock().expect("no panic");
        if taken.iter().filter(|minute| **minute == now / 60).count() < 100 {
            taken.push(now / 60);
            return Act::Say(answer("200 OK", "", USER.as_bytes()));
        }
        let wait = format!("retry-after: {}\r\n", 60 - now % 60);
        Act::Say(answer("429 Too Many Requests", &wait, ERROR.as_bytes()))
    })
    .await;
    let client = silent_builder(&raw.url)
        .timeout(Duration::from_secs(20 * 60))
        .build()
        .expect("a client");
    let mut calls = JoinSet::new();
    for _ in 0..500 {
        calls.spawn(client.user_get(&UserGetRequest::new("usr_1")).send());
    }
    let mut most = 0;
    while let Some(call) = calls.join_next().await {
        let answer = call.expect("no panic").expect("an answer");
        assert_eq!(answer.attempts() as usize, answer.delays().len() + 1);
        most = most.max(answer.attempts());
    }
    let minutes = minutes.lock().expect("no panic");
    assert_eq!(minutes.len(), 500);
    assert!(most >= 5, "{most}");
    assert_eq!(
        minutes.iter().max(),
        Some(&(begin.elapsed().as_secs() / 60))
    );
}

/// Kilobytes that the process holds.
fn resident() -> usize {
    let status = std::fs::read_to_string("/proc/self/status").expect("Linux");
    let line = status.lines().find(|line| line.starts_with("VmRSS:"));
    let kilobytes = line.and_then(|line| line.split_whitespace().nth(1));
    kilobytes.expect("a number").parse().expect("a number")
}

fn open_files() -> usize {
    std::fs::read_dir("/proc/self/fd").expect("Linux").count()
}

/// Those that are over within milliseconds.
const FAST: &[Fault] = &[
    Fault::None,
    Fault::ResetAtOnce,
    Fault::ResetInBody,
    Fault::Truncated,
    Fault::TooManyOnce,
    Fault::ErrorOnce,
    Fault::Oversized,
    Fault::NoUtf8,
    Fault::Unknown,
    Fault::NoHttp,
];

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
#[ignore = "takes a minute and reads Linux's /proc: .ci/long runs it"]
async fn a_hundred_thousand_calls_leave_nothing_behind() {
    let raw = Raw::start(|request| {
        let call: usize = request.headers["x-call"].parse().expect("a number");
        act_of(FAST[call % FAST.len()], request)
    })
    .await;
    let client = client(&raw.url);
    let tasks = || {
        tokio::runtime::Handle::current()
            .metrics()
            .num_alive_tasks()
    };
    let mut held = Vec::new();
    for round in 0..10 {
        calls(&client, round * 10_000..(round + 1) * 10_000).await;
        raw.forget();
        held.push((resident(), open_files(), tasks()));
    }
    println!("kilobytes, open files, tasks: {held:?}");
    let (first, last) = (held[1], held[9]);
    assert!(last.0 < first.0 + 2_048, "memory grows: {held:?}");
    // Connections that are kept for the next calls, on both sides.
    assert!(last.1 < 200 && last.2 < 200, "{held:?}");
    drop(client);
    for _ in 0..200 {
        if tasks() <= 1 {
            return;
        }
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    panic!("{} tasks are left", tasks());
}

async fn calls(client: &Client, numbers: std::ops::Range<usize>) {
    let mut calls = JoinSet::new();
    for number in numbers {
        if calls.len() == 50 {
            calls.join_next().await.expect("a call").expect("no panic");
        }
        let call = client.user_get(&UserGetRequest::new("usr_1"));
        let call = call.header("x-call", &number.to_string()).send();
        calls.spawn(async move { drop(call.await) });
    }
    calls.join_all().await;
}
