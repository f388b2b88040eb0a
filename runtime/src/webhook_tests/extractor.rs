//! The extractor for axum, which is there with its feature only.
#![cfg(feature = "axum")]

use super::signer::{hex, hmac_of};
use super::BODY;
use crate::webhooks::{Hmac, Rejection, Verified, Verifier};
use crate::Json;
use axum::extract::FromRef;
use axum::extract::{DefaultBodyLimit, FromRequest, Request};
use http::StatusCode;

const HEADER: &str = "x-hub-signature-256";

#[derive(Clone)]
struct State(Verifier);

impl FromRef<State> for Verifier {
    fn from_ref(state: &State) -> Self {
        state.0.clone()
    }
}

async fn extract(header: &str, body: &str) -> Result<Json, Rejection> {
    let verifier = Hmac::GITHUB.with("secret").expect("a secret");
    let request = Request::builder().header(HEADER, header);
    let mut request = request.body(body.to_owned().into()).expect("a request");
    DefaultBodyLimit::max(100).apply(&mut request);
    let verified = Verified::<Json>::from_request(request, &State(verifier)).await;
    verified.map(|Verified(value)| value)
}

#[tokio::test]
async fn a_genuine_request_is_its_payload() {
    let header = format!("sha256={}", hex(hmac_of(b"secret", &[BODY])));
    let value = extract(&header, BODY).await.expect("it is genuine");
    assert_eq!(value["webhook_code"], "READY");
}

#[tokio::test]
async fn what_is_refused_is_a_status_and_nothing_else() {
    let genuine = format!("sha256={}", hex(hmac_of(b"secret", &["no JSON"])));
    let zeros = format!("sha256={}", hex([0; 32]));
    let long = "x".repeat(101);
    let cases = [
        (&*zeros, BODY, StatusCode::UNAUTHORIZED),
        ("sha256=?", BODY, StatusCode::BAD_REQUEST),
        (&*genuine, "no JSON", StatusCode::BAD_REQUEST),
        (&*zeros, &*long, StatusCode::PAYLOAD_TOO_LARGE),
    ];
    for (header, body, expected) in cases {
        let rejection = extract(header, body).await.expect_err("it is wrong");
        let response = axum::response::IntoResponse::into_response(rejection);
        assert_eq!(response.status(), expected, "{header}");
        let body = axum::body::to_bytes(response.into_body(), 100).await;
        assert!(body.expect("a body").is_empty());
    }
}
