//! Tokens.

mod cases;

use super::signer::{claims, Signer};
use super::{at, Message, NOW};
use crate::webhooks::{Jwt, Keys, Verifier};
use cases::{refused_for_their_claims, refused_for_their_form, refused_for_their_signature, taken};
use serde_json::{json, Value};
use std::sync::Arc;

const HEADER: &str = "X-Verification";
const SIGNED: Jwt = Jwt::new(HEADER, "request_body_sha256");

/// The keys of the sender: one that signs, the one that comes after it, one that has expired.
#[derive(Clone)]
struct Sender(Arc<[Signer; 3]>);

impl Sender {
    fn new() -> Self {
        Self(Arc::new(["now", "next", "past"].map(Signer::new)))
    }

    fn keys(&self) -> Keys {
        let signers = Arc::clone(&self.0);
        Keys::new(move |kid| {
            let signer = signers.iter().find(|signer| signer.kid == kid);
            let key = signer.map(|signer| signer.key(kid == "past"));
            async move { Ok(key) }
        })
    }

    fn verifier(&self) -> Verifier {
        SIGNED.with(self.keys()).clock(at(NOW))
    }

    fn now(&self) -> &Signer {
        &self.0[0]
    }
}

fn message(token: impl Into<String>) -> Message {
    Message::new(HEADER, token)
}

/// A message whose token has these members instead of the usual ones; null takes one out.
fn claiming(signer: &Signer, changed: &Value) -> Message {
    message(signer.sign(&signer.header(), &changed_by(claims(), changed)))
}

fn heading(signer: &Signer, changed: &Value) -> Message {
    message(signer.sign(&changed_by(signer.header(), changed), &claims()))
}

fn changed_by(mut object: Value, changed: &Value) -> Value {
    let members = object.as_object_mut().expect("an object");
    for (name, value) in changed.as_object().expect("an object") {
        members.insert(name.clone(), value.clone());
        members.retain(|_, value| !value.is_null());
    }
    object
}

/// The token with one of its parts taken from somewhere else.
fn with_part(token: &str, part: usize, text: &str) -> String {
    let mut parts: Vec<&str> = token.split('.').collect();
    parts[part] = text;
    parts.join(".")
}

type Case = (&'static str, Message, &'static str);

#[tokio::test]
async fn a_token_is_taken_or_refused_for_what_is_wrong_with_it() {
    let sender = Sender::new();
    let mut cases = taken(&sender);
    cases.extend(refused_for_their_form(sender.now()));
    cases.extend(refused_for_their_signature(&sender));
    cases.extend(refused_for_their_claims(sender.now()));
    let verifier = sender.verifier();
    for (name, message, expected) in cases {
        assert_eq!(message.outcome(&verifier).await, expected, "{name}");
    }
}

#[tokio::test]
async fn any_other_byte_in_the_token_is_refused() {
    let sender = Sender::new();
    let (token, verifier) = (sender.now().token(), sender.verifier());
    for place in 0..token.len() {
        let other = if token.as_bytes()[place] == b'A' {
            "B"
        } else {
            "A"
        };
        let mut altered = token.clone();
        altered.replace_range(place..=place, other);
        let outcome = message(altered).outcome(&verifier).await;
        assert_ne!(outcome, "taken", "{place}");
    }
}

#[tokio::test]
async fn the_age_that_is_allowed_can_be_set() {
    let sender = Sender::new();
    let old = claiming(sender.now(), &json!({ "iat": NOW - 31 }));
    let verifier = SIGNED.max_age(30).with(sender.keys()).clock(at(NOW));
    assert_eq!(old.outcome(&verifier).await, "TooOld { seconds: 31 }");
    assert_eq!(old.outcome(&verifier.clock(at(NOW - 1))).await, "taken");
}

#[tokio::test]
async fn a_message_that_comes_again_is_refused_where_messages_are_remembered() {
    let sender = Sender::new();
    let message = message(sender.now().token());
    let forgetful = sender.verifier();
    assert_eq!(message.outcome(&forgetful).await, "taken");
    assert_eq!(message.outcome(&forgetful).await, "taken");
    let verifier = forgetful.remembering(2);
    assert_eq!(message.outcome(&verifier).await, "taken");
    assert_eq!(message.outcome(&verifier.clone()).await, "Replayed");
}

/// Of a signature by ECDSA anybody can make a second one, `(r, n - s)`.
#[tokio::test]
async fn a_second_signature_of_the_same_message_is_no_second_message() {
    let sender = Sender::new();
    let verifier = sender.verifier().remembering(100);
    let (one, two) = (sender.now().token(), sender.now().token());
    assert_ne!(one, two);
    assert_eq!(message(one).outcome(&verifier).await, "taken");
    assert_eq!(message(two).outcome(&verifier).await, "Replayed");
}

#[tokio::test]
async fn what_was_refused_is_not_remembered() {
    let sender = Sender::new();
    let verifier = sender.verifier().remembering(100);
    let genuine = message(sender.now().token());
    let altered = genuine.clone().body("{}");
    assert_eq!(altered.outcome(&verifier).await, "BodyHash");
    assert_eq!(genuine.outcome(&verifier).await, "taken");
}

#[tokio::test]
async fn no_key_is_looked_up_for_a_token_that_is_refused_anyway() {
    let sender = Sender::new();
    let keys = Keys::new(|kid| async move { panic!("{kid} was looked up") });
    let verifier = SIGNED.with(keys).clock(at(NOW));
    for (name, message, expected) in refused_for_their_form(sender.now()) {
        assert_eq!(message.outcome(&verifier).await, expected, "{name}");
    }
}

#[tokio::test]
async fn a_clock_before_1970_refuses() {
    let sender = Sender::new();
    let early = || std::time::UNIX_EPOCH - std::time::Duration::from_secs(1);
    let verifier = sender.verifier().clock(early);
    let outcome = message(sender.now().token()).outcome(&verifier).await;
    assert_eq!(outcome, format!("FromFuture {{ seconds: {NOW} }}"));
}
