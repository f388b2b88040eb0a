//! Requests by services of tower: what they bring, and what their errors say.

use crate::echo::operation;
use crate::{Body, Builder, Call, Core, ErrorKind, Info, Retries, Tower, TransportError};
use axum::routing::any;
use axum::Router;
use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::Arc;
use std::time::Duration;
use tower::ServiceBuilder;

operation!(Ask POST "/ask");

fn client<S>(service: Tower<S>) -> Core
where
    Tower<S>: crate::Transport,
{
    let builder = Builder::new(&[], "https://example.com").transport(service);
    let delays = Retries::default().delays(Duration::ZERO, Duration::ZERO);
    builder.retries(delays).build().expect("a client")
}

#[tokio::test]
async fn a_service_gets_the_request_and_brings_the_answer() {
    let answer = |request: http::Request<axum::body::Body>| async move {
        let operation = request.extensions().get::<&Info>().map(|info| info.id);
        let said = serde_json::json!([operation, request.uri().to_string()]);
        ([("content-type", "application/json")], said.to_string())
    };
    let router = Router::new().route("/ask", any(answer));
    let layered = ServiceBuilder::new()
        .map_request(|request: http::Request<Body>| request.map(axum::body::Body::new))
        .service(router);
    let said = Call::<Ask>::new(&client(Tower::new(layered)))
        .await
        .expect("it is answered");
    assert_eq!(
        *said,
        serde_json::json!(["test", "https://example.com/ask"])
    );
}

#[tokio::test]
async fn an_error_is_sent_again_only_where_it_says_that_there_was_no_connection() {
    /// An error of somebody else around one of ours.
    #[derive(Debug)]
    struct Around(TransportError);
    impl std::fmt::Display for Around {
        fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
            out.write_str("around")
        }
    }
    impl std::error::Error for Around {
        fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
            Some(&self.0)
        }
    }
    for (is_connected, attempts) in [(false, 3), (true, 1)] {
        let asked = Arc::new(AtomicU32::new(0));
        let counted = Arc::clone(&asked);
        let service = tower::service_fn(move |_: http::Request<Body>| {
            counted.fetch_add(1, Ordering::Relaxed);
            let error = match is_connected {
                true => TransportError::broken("it broke"),
                false => TransportError::not_connected("no way"),
            };
            async { Err::<http::Response<Body>, _>(Around(error)) }
        });
        let error = Call::<Ask>::new(&client(Tower::new(service))).await;
        let error = error.expect_err("it fails");
        assert!(matches!(error.kind(), ErrorKind::Transport(_)));
        assert_eq!(
            (error.attempts(), asked.load(Ordering::Relaxed)),
            (attempts, attempts)
        );
    }
}
