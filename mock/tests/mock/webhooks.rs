//! Webhooks that are signed, and sent again.

use std::time::Duration;

use aws_lc_rs::hmac::{HMAC_SHA256, Key, verify};
use aws_lc_rs::signature::{ECDSA_P256_SHA256_FIXED, ParsedPublicKey};
use base64::Engine;
use base64::engine::general_purpose::{STANDARD, URL_SAFE_NO_PAD};
use serde_json::{Value, json};
use specwright_mock::{Delivery, Encoding, Mock, MockError, Running, Script, Signing};

use crate::{document, post, send, start_with};

/// A receiver that answers its calls with these statuses, the last one for ever.
async fn receiver(statuses: &[u16]) -> (Running, String) {
    let steps: Vec<Value> = statuses
        .iter()
        .map(|status| json!({ "body": {}, "status": status }))
        .collect();
    let script = json!({ "operations": { "POST /reports": steps } });
    let running = start_with(&script.to_string()).await;
    let url = format!("{}/reports", running.url());
    (running, url)
}

async fn until(mock: &Running, count: usize) -> Vec<Delivery> {
    for _ in 0..300 {
        if mock.deliveries().len() >= count {
            break;
        }
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
    mock.deliveries()
}

/// What a receiver gets of a mock that signs so and has one webhook for its start.
async fn received(signing: Signing) -> specwright_mock::Received {
    let (target, url) = receiver(&[200]).await;
    let script = json!({ "webhooks": [{ "webhook": "petCreated", "url": url }] });
    let script = Script::from_yaml(&script.to_string()).unwrap();
    let mock = Mock::new(document()).unwrap().sign(signing).script(script);
    let mock = mock.start(([127, 0, 0, 1], 0).into()).await.unwrap();
    assert_eq!(until(&mock, 1).await[0].outcome, Ok(200));
    target.received().remove(0)
}

fn is_signed(secret: &str, text: &[u8], signature: &[u8]) -> bool {
    let key = Key::new(HMAC_SHA256, secret.as_bytes());
    verify(&key, text, signature).is_ok()
}

fn unhex(text: &str) -> Vec<u8> {
    let pairs = text.as_bytes().chunks(2);
    pairs
        .map(|pair| u8::from_str_radix(std::str::from_utf8(pair).unwrap(), 16).unwrap())
        .collect()
}

#[tokio::test]
async fn body_is_signed_as_github_does() {
    let signing = Signing::hmac("X-Hub-Signature-256", "sha256=", Encoding::Hex).secret("s");
    let got = received(signing).await;
    let signature = got.header("x-hub-signature-256").unwrap();
    let signature = unhex(signature.strip_prefix("sha256=").unwrap());
    assert!(is_signed("s", &got.body, &signature));
    assert!(got.body.starts_with(b"{\n  \"event\""), "it is indented");
}

#[tokio::test]
async fn time_and_body_are_signed_as_stripe_does() {
    let got = received(Signing::timestamped("Stripe-Signature")).await;
    let header = got.header("stripe-signature").unwrap();
    let (time, signature) = header
        .strip_prefix("t=")
        .and_then(|rest| rest.split_once(",v1="))
        .unwrap();
    let signed = [time.as_bytes(), b".", &got.body].concat();
    assert!(is_signed("mock-secret", &signed, &unhex(signature)));
}

#[tokio::test]
async fn id_time_and_body_are_signed_as_standard_webhooks_says() {
    let got = received(Signing::standard("svix")).await;
    let header = |name: &str| got.header(&format!("svix-{name}")).unwrap();
    let (id, time) = (header("id"), header("timestamp"));
    let signature = header("signature").strip_prefix("v1,").unwrap();
    let signed = [id, time, std::str::from_utf8(&got.body).unwrap()].join(".");
    let signature = STANDARD.decode(signature).unwrap();
    assert!(is_signed("mock-secret", signed.as_bytes(), &signature));
}

#[tokio::test]
async fn token_is_signed_by_the_key_that_the_description_gives_and_rotation_ends_it() {
    let mut document = document();
    let jwk =
        json!({ "kid": "?", "kty": "EC", "crv": "P-256", "x": "", "y": "", "expired_at": null });
    document["paths"]["/reports"]["post"]["responses"]["200"]["content"]["application/json"] =
        json!({ "example": { "key": jwk } });
    let (target, url) = receiver(&[200]).await;
    let first = json!({ "webhook": "petCreated", "url": url });
    let second = json!({ "webhook": "petCreated", "url": url, "rotate": true, "delay_ms": 60 });
    let signing =
        json!({ "jwt": { "header": "X-Token", "algorithm": "ES256", "body_sha256": "hash" } });
    let script = json!({ "webhooks": [first, second], "signing": signing }).to_string();
    let mock = Mock::new(document).unwrap();
    let mock = mock.script(Script::from_yaml(&script).unwrap());
    let mock = mock.start(([127, 0, 0, 1], 0).into()).await.unwrap();
    assert_eq!(until(&mock, 2).await.len(), 2);
    let mut keys = Vec::new();
    for got in target.received() {
        let token = got.header("x-token").unwrap();
        let (signed, signature) = token.rsplit_once('.').unwrap();
        let decoded = |text: &str| URL_SAFE_NO_PAD.decode(text).unwrap();
        let head: Value =
            serde_json::from_slice(&decoded(signed.split('.').next().unwrap())).unwrap();
        let (_, answer) = send(post(
            &mock,
            "/reports",
            &json!({ "extra": { "id": head["kid"] } }),
        ))
        .await;
        let key = answer["key"].clone();
        let coordinate = |name: &str| decoded(key[name].as_str().unwrap());
        let point = [vec![4], coordinate("x"), coordinate("y")].concat();
        let public = ParsedPublicKey::new(&ECDSA_P256_SHA256_FIXED, &point).unwrap();
        assert!(
            public
                .verify_sig(signed.as_bytes(), &decoded(signature))
                .is_ok()
        );
        assert_eq!(key["kid"], head["kid"]);
        keys.push(key);
    }
    assert!(keys[0]["expired_at"].is_u64() && keys[1]["expired_at"].is_null());
    let (_, unknown) = send(post(
        &mock,
        "/reports",
        &json!({ "extra": { "id": "other" } }),
    ))
    .await;
    assert_eq!(unknown["key"]["kid"], "?");
}

const AGAIN: &str = "redelivery: { first_ms: 20, factor: 2, for_ms: 200 }";

async fn created(more: &str, statuses: &[u16], count: usize) -> Vec<Delivery> {
    let (_target, url) = receiver(statuses).await;
    let script = format!(
        "{AGAIN}\nsigning: {{ timestamped: {{ header: X-Signature }} }}\n\
         webhooks: [{{ webhook: petCreated, url: '{url}'{more} }}]"
    );
    let mock = start_with(&script).await;
    until(&mock, count).await;
    tokio::time::sleep(Duration::from_millis(300)).await;
    mock.deliveries()
}

#[tokio::test]
async fn webhook_is_sent_again_until_it_is_taken() {
    let sent = created("", &[500, 404, 200], 3).await;
    let outcomes: Vec<_> = sent.iter().map(|one| (one.attempt, &one.outcome)).collect();
    assert_eq!(outcomes, [(1, &Ok(500)), (2, &Ok(404)), (3, &Ok(200))]);
}

#[tokio::test]
async fn webhook_that_nobody_takes_is_given_up() {
    let sent = created("", &[500], 4).await;
    assert_eq!(
        sent.len(),
        4,
        "after 20, 40 and 80 ms, and not after 160 more"
    );
}

#[tokio::test]
async fn forged_webhook_is_sent_once() {
    assert_eq!(created(", forged: signature", &[401], 1).await.len(), 1);
}

#[tokio::test]
async fn without_a_script_every_example_goes_to_the_address_that_was_named() {
    let (_target, url) = receiver(&[200]).await;
    let mock = Mock::new(document()).unwrap().webhook_url(&url);
    let mock = mock.start(([127, 0, 0, 1], 0).into()).await.unwrap();
    let mut events: Vec<String> = until(&mock, 2)
        .await
        .iter()
        .map(|one| one.body["event"].to_string())
        .collect();
    events.sort();
    assert_eq!(events, ["\"CREATED\"", "\"created\""]);
}

#[tokio::test]
async fn what_cannot_be_signed_is_refused_at_the_start() {
    let hook = |more: &str| {
        format!("webhooks: [{{ webhook: petCreated, url: 'http://127.0.0.1:9/'{more} }}]")
    };
    for (script, expected) in [
        (hook(", forged: age"), "not signed"),
        (hook(", rotate: true"), "not signed"),
        ("webhooks: [{ webhook: petCreated }]".to_owned(), "`url`"),
        (
            format!(
                "{}\nsigning: {{ hmac: {{ header: X, encoding: hex }} }}",
                hook(", forged: age")
            ),
            "signs no time",
        ),
        (
            "signing: { standard: {}, secret: '!' }".to_owned(),
            "base64",
        ),
    ] {
        let script = Script::from_yaml(&script).unwrap();
        let mock = Mock::new(document()).unwrap().script(script);
        let started = mock.start(([127, 0, 0, 1], 0).into()).await;
        let message = started.unwrap_err().to_string();
        assert!(message.contains(expected), "{message}");
    }
    let two = Script::from_yaml("signing: { jwt: { header: a, body_sha256: b }, standard: {} }");
    assert!(matches!(two, Err(MockError::ScriptSyntax { .. })));
}
