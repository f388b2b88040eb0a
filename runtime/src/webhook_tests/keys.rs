//! Looking keys up.

use super::signer::{claims, Signer};
use super::{at, Message, NOW};
use crate::webhooks::{Jwk, Jwt, Key, KeyError, Keys, Verifier};
use serde_json::json;
use std::sync::atomic::{AtomicU64, AtomicUsize, Ordering::SeqCst};
use std::sync::Arc;
use std::time::{Duration, UNIX_EPOCH};

const SIGNED: Jwt = Jwt::new("X-Verification", "request_body_sha256");

/// A server of keys that knows one key, and how often it was asked.
struct Server {
    signer: Signer,
    asked: AtomicUsize,
    /// 0: the key, 1: the key, expired, 2: a failure, 3: nothing.
    mood: AtomicUsize,
    now: AtomicU64,
}

impl Server {
    fn new() -> Arc<Self> {
        Arc::new(Self {
            signer: Signer::new("known"),
            asked: AtomicUsize::new(0),
            mood: AtomicUsize::new(0),
            now: AtomicU64::new(NOW),
        })
    }

    fn keys(self: &Arc<Self>) -> Keys {
        let server = Arc::clone(self);
        Keys::new(move |kid| {
            let server = Arc::clone(&server);
            async move {
                server.asked.fetch_add(1, SeqCst);
                tokio::time::sleep(Duration::from_millis(5)).await;
                match server.mood.load(SeqCst) {
                    2 => Err("hunter2 is not the password of the server of keys")?,
                    mood if mood < 2 && kid == "known" => Ok(Some(server.signer.key(mood == 1))),
                    _ => Ok(None),
                }
            }
        })
    }

    fn verifier(self: &Arc<Self>, keys: Keys) -> Verifier {
        let server = Arc::clone(self);
        let now = move || UNIX_EPOCH + Duration::from_secs(server.now.load(SeqCst));
        SIGNED.max_age(1_000_000).with(keys).clock(now)
    }

    fn message(&self, kid: &str) -> Message {
        let header = json!({ "alg": "ES256", "kid": kid });
        Message::new("X-Verification", self.signer.sign(&header, &claims()))
    }

    fn pass(&self, seconds: u64) {
        self.now.fetch_add(seconds, SeqCst);
    }

    /// How often it was asked since the last time.
    fn asked(&self) -> usize {
        self.asked.swap(0, SeqCst)
    }
}

/// The outcomes of many messages at the same time.
async fn burst(verifier: &Verifier, message: &Message) -> Vec<String> {
    let mut tasks = tokio::task::JoinSet::new();
    for _ in 0..50 {
        let (verifier, message) = (verifier.clone(), message.clone());
        tasks.spawn(async move { message.outcome(&verifier).await });
    }
    let mut outcomes = tasks.join_all().await;
    outcomes.dedup();
    outcomes
}

#[tokio::test]
async fn a_burst_of_messages_asks_once() {
    let server = Server::new();
    let verifier = server.verifier(server.keys());
    let outcomes = burst(&verifier, &server.message("known")).await;
    assert_eq!((outcomes, server.asked()), (vec!["taken".to_owned()], 1));
    let outcomes = burst(&verifier, &server.message("unknown")).await;
    assert_eq!(
        (outcomes, server.asked()),
        (vec!["UnknownKey".to_owned()], 1)
    );
    server.mood.store(2, SeqCst);
    let outcomes = burst(&verifier, &server.message("failing")).await;
    assert_eq!(
        (outcomes, server.asked()),
        (vec!["KeyLookup".to_owned()], 1)
    );
}

#[tokio::test]
async fn a_request_that_goes_away_leaves_its_turn_to_the_next() {
    let server = Server::new();
    let verifier = server.verifier(server.keys());
    let message = server.message("known");
    let gone = tokio::time::timeout(Duration::from_millis(1), message.outcome(&verifier)).await;
    assert!(gone.is_err());
    assert_eq!(message.outcome(&verifier).await, "taken");
    assert_eq!(server.asked(), 2);
}

#[tokio::test]
async fn a_key_is_looked_up_again_after_a_while_and_refused_once_it_has_expired() {
    let server = Server::new();
    let verifier = server.verifier(server.keys().fresh_for(600));
    let message = server.message("known");
    assert_eq!(message.outcome(&verifier).await, "taken");
    server.mood.store(1, SeqCst);
    server.pass(599);
    assert_eq!(message.outcome(&verifier).await, "taken");
    server.pass(1);
    assert_eq!(message.outcome(&verifier).await, "ExpiredKey");
    assert_eq!(server.asked(), 2);
    server.mood.store(3, SeqCst);
    server.pass(600);
    assert_eq!(message.outcome(&verifier).await, "UnknownKey");
}

#[tokio::test]
async fn a_key_is_found_once_the_server_of_keys_is_back() {
    let server = Server::new();
    let verifier = server.verifier(server.keys());
    let message = server.message("known");
    server.mood.store(2, SeqCst);
    assert_eq!(message.outcome(&verifier).await, "KeyLookup");
    server.mood.store(0, SeqCst);
    server.pass(4);
    assert_eq!(message.outcome(&verifier).await, "KeyLookup");
    server.pass(1);
    assert_eq!(message.outcome(&verifier).await, "taken");
}

#[tokio::test]
async fn a_clock_that_is_set_back_keeps_no_key() {
    let server = Server::new();
    let verifier = server.verifier(server.keys());
    let message = server.message("known");
    assert_eq!(message.outcome(&verifier).await, "taken");
    server.mood.store(3, SeqCst);
    let verifier = verifier.clock(at(NOW - 3600));
    assert_eq!(message.outcome(&verifier).await, "UnknownKey");
}

#[tokio::test]
async fn keys_that_nobody_knows_are_not_looked_up_without_end() {
    let server = Server::new();
    let verifier = server.verifier(server.keys().lookups_per_minute(3));
    assert_eq!(server.message("known").outcome(&verifier).await, "taken");
    for number in 0..10 {
        let outcome = server
            .message(&format!("k{number}"))
            .outcome(&verifier)
            .await;
        let expected = if number < 2 {
            "UnknownKey"
        } else {
            "TooManyLookups"
        };
        assert_eq!(outcome, expected, "{number}");
    }
    assert_eq!(server.asked(), 3);
    // Those that are known are taken all the same, also where they are looked up again.
    assert_eq!(server.message("known").outcome(&verifier).await, "taken");
    server.pass(3600);
    assert_eq!(server.message("known").outcome(&verifier).await, "taken");
    assert_eq!(server.message("k9").outcome(&verifier).await, "UnknownKey");
}

#[tokio::test]
async fn the_key_of_another_id_is_not_taken() {
    let signer = Signer::new("one");
    let header = json!({ "alg": "ES256", "kid": "another" });
    let message = Message::new("X-Verification", signer.sign(&header, &claims()));
    let key = signer.key(false);
    let keys = Keys::new(move |_| {
        let key = key.clone();
        async move { Ok(Some(key)) }
    });
    let verifier = SIGNED.with(keys).clock(at(NOW));
    assert_eq!(message.outcome(&verifier).await, "UnknownKey");
}

#[tokio::test]
async fn why_a_lookup_failed_is_in_the_source_and_not_in_the_message() {
    let server = Server::new();
    server.mood.store(2, SeqCst);
    let verifier = server.verifier(server.keys());
    let error = server.message("known").parse(&verifier).await;
    let error = error.expect_err("the server of keys is down");
    assert!(!error.to_string().contains("hunter2"), "{error}");
    assert_eq!(error.status(), 503);
    let source = std::error::Error::source(&error).and_then(std::error::Error::source);
    assert!(source.expect("a source").to_string().contains("hunter2"));
}

#[test]
fn keys_for_something_else_are_no_keys() {
    let (x, y) = Signer::new("k").coordinates();
    let good = Jwk {
        kid: "k",
        kty: "EC",
        crv: "P-256",
        alg: None,
        usage: None,
        x: &x,
        y: &y,
        expired: false,
    };
    assert!(Key::new(&good).is_ok());
    let other = [
        (Jwk { kty: "oct", ..good }, KeyError::Kind),
        (
            Jwk {
                crv: "P-384",
                ..good
            },
            KeyError::Kind,
        ),
        (
            Jwk {
                alg: Some("ES384"),
                ..good
            },
            KeyError::Kind,
        ),
        (
            Jwk {
                usage: Some("enc"),
                ..good
            },
            KeyError::Kind,
        ),
        (Jwk { x: "", ..good }, KeyError::Coordinates),
        (Jwk { x: "?", ..good }, KeyError::Coordinates),
        (
            Jwk {
                x: &y,
                y: &x,
                ..good
            },
            KeyError::Coordinates,
        ),
    ];
    for (jwk, expected) in other {
        assert_eq!(Key::new(&jwk).err(), Some(expected), "{jwk:?}");
    }
}
