//! Signatures with a secret that both sides know.

use super::signer::{hex, hmac_of};
use super::{at, short, Message, BODY, NOW};
use crate::webhooks::{Encoding, Hmac, SecretError, Secrets, Standard, Timestamped};
use base64::engine::general_purpose::STANDARD;
use base64::Engine;

const SECRET: &str = "a secret of these tests";
const OLD: &str = "the secret before it";

fn github(text: impl Into<String>) -> Message {
    Message::new("X-Hub-Signature-256", text)
}

fn signed_by(secret: &str, parts: &[&str]) -> String {
    hex(hmac_of(secret.as_bytes(), parts))
}

#[tokio::test]
async fn a_body_that_is_signed_as_github_does_is_taken_or_refused_for_what_is_wrong() {
    let good = signed_by(SECRET, &[BODY]);
    let sha1 = good.replace("sha256", "sha1");
    let unwritten = "Malformed(the signature is not in its encoding)";
    let cases = [
        ("valid", github(format!("sha256={good}")), "taken"),
        (
            "by the old secret",
            github(format!("sha256={}", signed_by(OLD, &[BODY]))),
            "taken",
        ),
        (
            "by another secret",
            github(format!("sha256={}", signed_by("x", &[BODY]))),
            "Signature",
        ),
        (
            "by no secret",
            github(format!("sha256={}", signed_by("", &[BODY]))),
            "Signature",
        ),
        (
            "an altered body",
            github(format!("sha256={good}")).body("{}"),
            "Signature",
        ),
        (
            "a body with other blanks",
            github(format!("sha256={good}")).body(BODY.replace('\n', "")),
            "Signature",
        ),
        (
            "without the prefix",
            github(good.clone()),
            "Malformed(the signature lacks its prefix)",
        ),
        (
            "SHA-1",
            github(format!("sha1={sha1}")),
            "Malformed(the signature lacks its prefix)",
        ),
        (
            "in upper case",
            github(format!("sha256={}", good.to_uppercase())),
            unwritten,
        ),
        (
            "an odd number of digits",
            github(format!("sha256={}", &good[1..])),
            unwritten,
        ),
        (
            "cut off",
            github(format!("sha256={}", &good[2..])),
            "Signature",
        ),
        ("an empty signature", github("sha256="), "Signature"),
        (
            "no header",
            Message::new("X-Hub-Signature", "sha1=00"),
            "MissingHeader(X-Hub-Signature-256)",
        ),
        (
            "two headers",
            github("sha256=00").with("x-hub-signature-256", "sha256=00"),
            "SeveralHeaders(X-Hub-Signature-256)",
        ),
    ];
    let verifier = Hmac::GITHUB
        .with(Secrets::new(SECRET).or(OLD))
        .expect("secrets");
    for (name, message, expected) in cases {
        assert_eq!(message.outcome(&verifier).await, expected, "{name}");
    }
}

/// Secret, body and signature as GitHub's documentation has them, to hold against.
#[tokio::test]
async fn the_example_of_githubs_documentation_is_taken() {
    let signature = "sha256=757107ea0eb2509fc211221cce984b8a37570b6d7586c22c46f4379c8b043e17";
    let verifier = Hmac::GITHUB
        .with("It's a Secret to Everybody")
        .expect("a secret");
    let message = github(signature).body("Hello, World!");
    assert_eq!(message.outcome(&verifier).await, "Payload()");
    let verified = verifier
        .verify(&message.header_map(), message.body.as_bytes())
        .await;
    assert!(verified.is_ok(), "{verified:?}");
}

#[tokio::test]
async fn a_signature_in_base64_is_taken() {
    let verifier = Hmac::new("X-Shop-Hmac", "", Encoding::Base64)
        .with(SECRET)
        .expect("a secret");
    let good = STANDARD.encode(hmac_of(SECRET.as_bytes(), &[BODY]));
    let message = Message::new("X-Shop-Hmac", &good);
    assert_eq!(message.outcome(&verifier).await, "taken");
    let message = Message::new("X-Shop-Hmac", good.trim_end_matches('='));
    assert_eq!(
        message.outcome(&verifier).await,
        "Malformed(the signature is not in its encoding)"
    );
}

fn stripe(text: impl Into<String>) -> Message {
    Message::new("Stripe-Signature", text)
}

fn stamped(time: u64, secret: &str) -> String {
    signed_by(secret, &[&time.to_string(), ".", BODY])
}

#[tokio::test]
async fn a_body_that_is_signed_as_stripe_does_is_taken_or_refused_for_what_is_wrong() {
    let good = stamped(NOW, SECRET);
    let wrong = stamped(NOW, "x");
    let (early, late) = (NOW - 301, NOW + 61);
    let none = "Malformed(there is no time or no signature)";
    let cases = [
        ("valid", stripe(format!("t={NOW},v1={good}")), "taken"),
        (
            "with another scheme beside",
            stripe(format!("t={NOW},v1={good},v0=ffff")),
            "taken",
        ),
        (
            "with blanks",
            stripe(format!("t={NOW}, v1={good}")),
            "taken",
        ),
        (
            "several signatures",
            stripe(format!("t={NOW},v1={wrong},v1={good}")),
            "taken",
        ),
        (
            "by the old secret",
            stripe(format!("t={NOW},v1={}", stamped(NOW, OLD))),
            "taken",
        ),
        (
            "by another secret",
            stripe(format!("t={NOW},v1={wrong}")),
            "Signature",
        ),
        (
            "only another scheme",
            stripe(format!("t={NOW},v0={good}")),
            none,
        ),
        ("no time", stripe(format!("v1={good}")), none),
        (
            "two times",
            stripe(format!("t={NOW},t={NOW},v1={good}")),
            none,
        ),
        (
            "another time",
            stripe(format!("t={},v1={good}", NOW + 1)),
            "Signature",
        ),
        (
            "a time with a sign",
            stripe(format!("t=+{NOW},v1={good}")),
            "Malformed(the time is no number of seconds)",
        ),
        (
            "an endless time",
            stripe(format!("t={NOW}{NOW}{NOW},v1={good}")),
            "Malformed(the time is no number of seconds)",
        ),
        (
            "too old",
            stripe(format!("t={early},v1={}", stamped(early, SECRET))),
            "TooOld { seconds: 301 }",
        ),
        (
            "of the future",
            stripe(format!("t={late},v1={}", stamped(late, SECRET))),
            "FromFuture { seconds: 61 }",
        ),
        (
            "an altered body",
            stripe(format!("t={NOW},v1={good}")).body("{}"),
            "Signature",
        ),
        (
            "a member without a value",
            stripe(format!("t={NOW},v1")),
            "Malformed(a member has no value)",
        ),
        (
            "no header",
            github("sha256=00"),
            "MissingHeader(Stripe-Signature)",
        ),
    ];
    let verifier = Timestamped::STRIPE
        .with(Secrets::new(SECRET).or(OLD))
        .expect("secrets");
    let verifier = verifier.clock(at(NOW));
    for (name, message, expected) in cases {
        assert_eq!(message.outcome(&verifier).await, expected, "{name}");
    }
}

fn standard(id: &str, time: u64, key: &[u8]) -> Message {
    let time = time.to_string();
    let tag = STANDARD.encode(hmac_of(key, &[id, ".", &time, ".", BODY]));
    Message::new("webhook-id", id)
        .with("webhook-timestamp", time)
        .with("webhook-signature", format!("v1a,AAAA v1,{tag}"))
}

#[tokio::test]
async fn a_standard_webhook_is_taken_or_refused_for_what_is_wrong() {
    let key = b"bytes that are no text \xff";
    let text = format!("whsec_{}", STANDARD.encode(key));
    let verifier = Standard::new("webhook")
        .with(text.as_str())
        .expect("a secret");
    let verifier = verifier.clock(at(NOW));
    let mut another_id = standard("msg_1", NOW, key);
    another_id.headers[0].1 = "msg_2".to_owned();
    let mut unsigned = standard("msg_1", NOW, key);
    unsigned.headers[2].1 = "v1a,AAAA".to_owned();
    let cases = [
        ("valid", standard("msg_1", NOW, key), "taken"),
        (
            "by another secret",
            standard("msg_1", NOW, b"x"),
            "Signature",
        ),
        ("another id", another_id, "Signature"),
        (
            "an id with a full stop",
            standard("msg.1", NOW, key),
            "Malformed(the id is empty or has a full stop)",
        ),
        (
            "no signature of version 1",
            unsigned,
            "Malformed(there is no signature of version 1)",
        ),
        (
            "too old",
            standard("msg_1", NOW - 301, key),
            "TooOld { seconds: 301 }",
        ),
        (
            "an altered body",
            standard("msg_1", NOW, key).body("{}"),
            "Signature",
        ),
        ("no id", github("sha256=00"), "MissingHeader(webhook-id)"),
    ];
    for (name, message, expected) in cases {
        assert_eq!(message.outcome(&verifier).await, expected, "{name}");
    }
}

#[tokio::test]
async fn messages_are_forgotten_when_they_are_too_old_or_too_many() {
    let verifier = Hmac::GITHUB.with(SECRET).expect("a secret").remembering(2);
    let message = |body: &str| github(format!("sha256={}", signed_by(SECRET, &[body]))).body(body);
    let bodies = ["1", "2", "1", "3", "2", "1", "3"];
    let mut outcomes = Vec::new();
    for body in bodies {
        outcomes.push(message(body).outcome(&verifier).await);
    }
    let expected = [
        "taken", "taken", "Replayed", "taken", "Replayed", "taken", "Replayed",
    ];
    assert_eq!(outcomes, expected);
}

#[test]
fn a_secret_that_is_empty_or_unreadable_makes_no_verifier() {
    let empty = [
        Hmac::GITHUB.with("").err(),
        Hmac::GITHUB.with(Secrets::new(SECRET).or("")).err(),
        Timestamped::STRIPE.with(String::new()).err(),
        Standard::new("webhook").with("whsec_").err(),
    ];
    assert!(empty.iter().all(|error| *error == Some(SecretError::Empty)));
    let unreadable = Standard::new("webhook").with("whsec_?").err();
    assert_eq!(unreadable, Some(SecretError::NotBase64));
}

#[tokio::test]
async fn neither_verifier_nor_error_shows_a_secret_or_the_body() {
    let verifier = Hmac::GITHUB.with(SECRET).expect("a secret");
    let shown = format!("{verifier:?} {:?}", Secrets::new(SECRET));
    assert!(!shown.contains(SECRET), "{shown}");
    let message = github(format!("sha256={}", signed_by(SECRET, &["no JSON"]))).body("no JSON");
    let error = message.parse(&verifier).await.expect_err("it is no JSON");
    let shown = format!("{error} {error:?} {}", short(&error));
    assert!(!shown.contains("no JSON"), "{shown}");
}
