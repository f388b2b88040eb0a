//! Calls that a thread waits for: no runtime is near, and all that holds for asynchronous ones holds.

use crate::blocking::{iter, wait};
use crate::echo::{operation, router};
use crate::testing::{Fake, Fault};
use crate::{
    Body, Builder, Bytes, Call, Core, Credential, ErrorKind, Json, Retries, Scheme, SchemePlace,
    Timeout, Token,
};
use axum::response::Redirect;
use axum::routing::{get, post};
use serde_json::json;
use std::io::{Read, Write};
use std::net::TcpListener;
use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::{Duration, Instant};

operation!(Ask POST "/ask");
operation!(Delete DELETE "/thing");
operation!(Get GET "/ask");
operation!(Slow GET "/slow");
operation!(Moved GET "/moved");

/// A server on a runtime of its own, which tests of this file do not have.
fn server() -> String {
    let (told, told_here) = std::sync::mpsc::channel();
    std::thread::spawn(move || {
        let runtime = tokio::runtime::Runtime::new().expect("a runtime");
        runtime.block_on(async move {
            let slow = || async {
                tokio::time::sleep(Duration::from_secs(5)).await;
                "{}"
            };
            let router = router()
                .route("/slow", get(slow))
                .route("/moved", get(|| async { Redirect::temporary("/ask") }))
                .route(
                    "/fails",
                    post(|| async { http::StatusCode::SERVICE_UNAVAILABLE }),
                );
            told.send(crate::echo::serve(router).await)
                .expect("the test waits");
            std::future::pending::<()>().await;
        });
    });
    told_here.recv().expect("the server says where it is")
}

fn client(url: &str) -> Core {
    Builder::new(&[], url).build().expect("a client")
}

struct Parts(usize);

impl futures_core::Stream for Parts {
    type Item = std::io::Result<Bytes>;

    fn poll_next(mut self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let left = self.0;
        self.0 = left.saturating_sub(1);
        Poll::Ready((left > 0).then(|| Ok(Bytes::from_static(b"part"))))
    }
}

#[test]
fn a_call_sends_what_an_asynchronous_one_sends() {
    let core = client(&server());
    let said = Call::<Ask>::new(&core)
        .json("application/json", &json!({"a": 1}))
        .blocking();
    let said = said.expect("it is answered");
    assert_eq!(
        (&said["method"], &said["body"]),
        (&json!("POST"), &json!("{\"a\":1}"))
    );
    assert_eq!(said["headers"]["content-length"], "7");
    let said = Call::<Get>::new(&core).blocking().expect("it is answered");
    assert_eq!(said["headers"].get("content-length"), None);
    let empty = Call::<Ask>::new(&core).blocking().expect("it is answered");
    assert_eq!(empty["headers"]["content-length"], "0");
    let delete = Call::<Delete>::new(&core)
        .json("application/json", &json!(1))
        .blocking();
    assert_eq!(delete.expect("it is answered")["body"], "1");
    let agent = said["headers"]["user-agent"].as_str();
    assert!(
        agent.is_some_and(|agent| agent.starts_with("specwright-runtime/")),
        "{agent:?}"
    );
}

#[test]
fn bodies_may_be_streams() {
    let core = client(&server());
    let chunked = Call::<Ask>::new(&core)
        .bytes("text/plain", Body::stream(Parts(3)))
        .blocking();
    let chunked = chunked.expect("it is answered");
    assert_eq!(
        (&chunked["body"], &chunked["headers"]["transfer-encoding"]),
        (&json!("partpartpart"), &json!("chunked"))
    );
    let measured = Body::stream(Parts(3)).of_length(12);
    let measured = Call::<Ask>::new(&core)
        .bytes("text/plain", measured)
        .blocking();
    assert_eq!(
        measured.expect("it is answered")["headers"]["content-length"],
        "12"
    );
}

#[test]
fn a_body_that_never_comes_does_not_hold_the_thread() {
    struct Never;
    impl futures_core::Stream for Never {
        type Item = std::io::Result<Bytes>;

        fn poll_next(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<Self::Item>> {
            Poll::Pending
        }
    }
    let core = client(&server());
    let call = Call::<Ask>::new(&core).bytes("text/plain", Body::stream(Never));
    let error = call.timeout(Duration::from_millis(200)).blocking();
    let error = error.expect_err("nothing comes");
    assert!(
        matches!(error.kind(), ErrorKind::Timeout(Timeout::Call)),
        "{error:?}"
    );
}

#[test]
fn limits_of_time_hold() {
    let core = client(&server());
    let start = Instant::now();
    let call = Call::<Slow>::new(&core).timeout(Duration::from_millis(300));
    let error = call.blocking().expect_err("it takes longer");
    assert!(
        matches!(error.kind(), ErrorKind::Timeout(Timeout::Call)),
        "{error:?}"
    );
    let call = Call::<Slow>::new(&core)
        .attempt_timeout(Duration::from_millis(100))
        .retries(Retries::none());
    let error = call.blocking().expect_err("it takes longer");
    assert!(
        matches!(error.kind(), ErrorKind::Timeout(Timeout::Attempt)),
        "{error:?}"
    );
    assert!(start.elapsed() < Duration::from_secs(4));
}

#[test]
fn redirects_credentials_and_retries_are_as_everywhere() {
    const SCHEMES: &[Scheme] = &[Scheme {
        name: "token",
        place: SchemePlace::Bearer,
    }];
    crate::echo::described!(Secured crate::Info { path: "/ask", security: &[&[0]], ..crate::Info::NONE });
    let url = server();
    let moved = Call::<Moved>::new(&client(&url))
        .blocking()
        .expect("it is redirected");
    assert_eq!(moved["target"], "/ask");
    let provider = || async { Ok(Token::new("of the provider")) };
    let core = Builder::new(SCHEMES, &url)
        .credential(0, Credential::tokens(provider))
        .build();
    let said = Call::<Secured>::new(&core.expect("a client"))
        .blocking()
        .expect("it is answered");
    assert_eq!(said["headers"]["authorization"], "Bearer of the provider");
}

#[test]
fn no_connection_and_half_an_answer_are_told_apart() {
    let closed = TcpListener::bind("127.0.0.1:0").expect("a port");
    let address = closed.local_addr().expect("an address");
    drop(closed);
    let delays = Retries::default().delays(Duration::ZERO, Duration::ZERO);
    let core = client(&format!("http://{address}"));
    let error = Call::<Ask>::new(&core)
        .retries(delays)
        .blocking()
        .expect_err("nobody is there");
    assert_eq!(
        error.attempts(),
        3,
        "nobody has seen it, so it is sent again"
    );
    let half = TcpListener::bind("127.0.0.1:0").expect("a port");
    let core = client(&format!(
        "http://{}",
        half.local_addr().expect("an address")
    ));
    std::thread::spawn(move || {
        for connection in half.incoming() {
            let mut connection = connection.expect("a connection");
            let _ = connection.read(&mut [0; 1000]);
            let _ = connection.write_all(b"HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\n{");
        }
    });
    let error = Call::<Ask>::new(&core)
        .blocking()
        .expect_err("it breaks off");
    assert!(
        matches!(error.kind(), ErrorKind::Transport(error) if error.was_connected()),
        "{error:?}"
    );
    assert_eq!(error.attempts(), 1, "the server has seen it");
}

#[test]
fn a_given_transport_is_waited_for_too_and_cannot_hold_the_thread_for_longer_than_the_call_may_take(
) {
    let api = Fake::new();
    api.on::<Ask>()
        .once()
        .after(Duration::from_millis(20))
        .reply_json(503, &json!({}));
    api.on::<Ask>().fail(Fault::Silent);
    let core = Builder::new(&[], "https://example.com")
        .transport(api)
        .build()
        .expect("a client");
    let error = Call::<Ask>::new(&core).retries(Retries::none()).blocking();
    assert_eq!(
        error
            .expect_err("it is refused")
            .status()
            .map(|status| status.as_u16()),
        Some(503)
    );
    let silent = Call::<Ask>::new(&core)
        .timeout(Duration::from_millis(100))
        .blocking();
    let error = silent.expect_err("nothing comes");
    assert!(
        matches!(error.kind(), ErrorKind::Timeout(Timeout::Call)),
        "{error:?}"
    );
}

#[test]
fn everything_that_is_awaited_can_be_waited_for() {
    assert_eq!(wait(async { 1 }), 1);
    let all: Vec<Json> = iter(Numbers(3, false)).map(Json::from).collect();
    assert_eq!(all, [json!(3), json!(2), json!(1)]);
}

/// Counts down; each number comes only when another thread has woken this one.
struct Numbers(u8, bool);

impl futures_core::Stream for Numbers {
    type Item = u8;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<u8>> {
        let Self(left, was_asked) = *self;
        if left > 0 && !was_asked {
            self.1 = true;
            let waker = context.waker().clone();
            std::thread::spawn(move || {
                std::thread::sleep(Duration::from_millis(5));
                waker.wake();
            });
            return Poll::Pending;
        }
        *self = Self(left.saturating_sub(1), false);
        Poll::Ready((left > 0).then_some(left))
    }
}
