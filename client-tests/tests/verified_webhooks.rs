//! Webhooks that are signed as `specwright.toml` says: verified with keys that the client fetches, and then read.

mod common;

use aws_lc_rs::digest::{SHA256, digest};
use aws_lc_rs::rand::SystemRandom;
use aws_lc_rs::signature::{ECDSA_P256_SHA256_FIXED_SIGNING, EcdsaKeyPair, KeyPair};
use axum::Router;
use axum::http::StatusCode;
use axum::routing::post;
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use common::{client, listen, start_with};
use http::HeaderMap;
use plaid_check::types::{Webhook, WebhookVerificationKeyGetRequest};
use plaid_check::webhooks::{self, Error, Jwk, Key, Keys, Verified, Verifier};
use serde_json::{Value, json};
use specwright_mock::Running;
use std::time::{SystemTime, UNIX_EPOCH};

const BODY: &str = r#"{
  "webhook_type": "CHECK_REPORT",
  "webhook_code": "USER_CHECK_REPORT_READY",
  "user_id": "usr_1",
  "successful_products": ["cra_base_report"],
  "environment": "sandbox"
}"#;

fn base64url(bytes: impl AsRef<[u8]>) -> String {
    URL_SAFE_NO_PAD.encode(bytes)
}

fn now() -> u64 {
    let since = SystemTime::now().duration_since(UNIX_EPOCH);
    since.expect("a time after 1970").as_secs()
}

/// The API's side: what signs, and the server that gives its key.
struct Sender {
    pair: EcdsaKeyPair,
    mock: Running,
}

impl Sender {
    /// A sender whose key expired at this time, if it did.
    async fn new(expired_at: Option<u64>) -> Self {
        let pair = EcdsaKeyPair::generate(&ECDSA_P256_SHA256_FIXED_SIGNING).expect("a pair");
        let point = &pair.public_key().as_ref()[1..];
        let key = json!({
            "kid": "key-1", "alg": "ES256", "kty": "EC", "crv": "P-256", "use": "sig", "created_at": 1,
            "x": base64url(&point[..32]), "y": base64url(&point[32..]), "expired_at": expired_at,
        });
        let answer = json!({ "status": 200, "body": { "key": key, "request_id": "req1" } });
        let script = json!({ "operations": { "webhookVerificationKeyGet": [answer] } });
        let mock = start_with(&script.to_string()).await;
        Self { pair, mock }
    }

    /// The receiver's side: one call of the client fetches a key.
    fn verifier(&self) -> Verifier {
        let client = client(&self.mock);
        webhooks::SIGNED.with(Keys::new(move |kid| {
            let client = client.clone();
            async move {
                let request = WebhookVerificationKeyGetRequest::new(kid);
                let key = client
                    .webhook_verification_key_get(&request)
                    .await?
                    .key
                    .clone();
                let jwk = Jwk {
                    kid: &key.kid,
                    kty: &key.kty,
                    crv: &key.crv,
                    alg: Some(&key.alg),
                    usage: Some(&key.r#use),
                    x: &key.x,
                    y: &key.y,
                    expired: key.expired_at.is_some(),
                };
                Ok(Some(Key::new(&jwk)?))
            }
        }))
    }

    fn token(&self, body: &str, made: u64) -> String {
        let hash = digest(&SHA256, body.as_bytes());
        let bytes = hash.as_ref().iter();
        let hash: String = bytes.map(|byte| format!("{byte:02x}")).collect();
        let header = json!({ "alg": "ES256", "kid": "key-1", "typ": "JWT" });
        let claims = json!({ "iat": made, "request_body_sha256": hash });
        let parts = [header, claims].map(|part: Value| base64url(part.to_string()));
        let signed = parts.join(".");
        let signature = self.pair.sign(&SystemRandom::new(), signed.as_bytes());
        format!("{signed}.{}", base64url(signature.expect("a signature")))
    }
}

fn headers(token: &str) -> HeaderMap {
    let token = token.parse().expect("a value");
    HeaderMap::from_iter([("plaid-verification".parse().expect("a name"), token)])
}

#[tokio::test]
async fn a_genuine_webhook_is_verified_with_a_fetched_key_and_read() {
    let sender = Sender::new(None).await;
    let (token, verifier) = (sender.token(BODY, now()), sender.verifier());
    let read = webhooks::parse(&headers(&token), BODY.as_bytes(), &verifier).await;
    let Ok(Webhook::UserCheckReportReady(ready)) = &read else {
        panic!("{read:?}")
    };
    assert_eq!(ready.user_id, "usr_1");
}

#[tokio::test]
async fn webhooks_that_are_not_genuine_are_not_read() {
    let sender = Sender::new(None).await;
    let (token, verifier) = (sender.token(BODY, now()), sender.verifier());
    let other = BODY.replace("usr_1", "usr_2");
    let altered = webhooks::parse(&headers(&token), other.as_bytes(), &verifier).await;
    assert!(matches!(altered, Err(Error::BodyHash)), "{altered:?}");
    let old = headers(&sender.token(BODY, now() - 400));
    let old = webhooks::parse(&old, BODY.as_bytes(), &verifier).await;
    assert!(matches!(old, Err(Error::TooOld { .. })), "{old:?}");
    let bare = webhooks::parse(&HeaderMap::new(), BODY.as_bytes(), &verifier).await;
    assert!(matches!(bare, Err(Error::MissingHeader(_))), "{bare:?}");
}

#[tokio::test]
async fn a_webhook_by_an_expired_key_is_not_read() {
    let sender = Sender::new(Some(2)).await;
    let headers = headers(&sender.token(BODY, now()));
    let read = webhooks::parse(&headers, BODY.as_bytes(), &sender.verifier()).await;
    assert!(matches!(read, Err(Error::ExpiredKey)), "{read:?}");
}

async fn receive(Verified(webhook): Verified<Webhook>) -> String {
    match webhook {
        Webhook::UserCheckReportReady(ready) => ready.user_id.clone(),
        other => panic!("{other:?}"),
    }
}

#[tokio::test]
async fn the_extractor_takes_genuine_webhooks_over_http_and_refuses_others_without_a_word() {
    let sender = Sender::new(None).await;
    let (listener, url) = listen().await;
    let router = Router::new().route("/", post(receive));
    let router = router.with_state(sender.verifier());
    tokio::spawn(async move { axum::serve(listener, router).await });
    let send = |token: String, body: &'static str| {
        let request = reqwest::Client::new().post(&url).body(body);
        let request = request.header("Plaid-Verification", token);
        async move {
            let response = request.send().await.expect("an answer");
            (response.status(), response.text().await.expect("a text"))
        }
    };
    let genuine = sender.token(BODY, now());
    let taken = send(genuine.clone(), BODY).await;
    assert_eq!(taken, (StatusCode::OK, "usr_1".to_owned()));
    let altered = send(genuine, "{}").await;
    assert_eq!(altered, (StatusCode::UNAUTHORIZED, String::new()));
    let malformed = send("x".to_owned(), BODY).await;
    assert_eq!(malformed, (StatusCode::BAD_REQUEST, String::new()));
}
