//! Tokens.

use super::signer::{base64url, claims, sha256, Signer};
use super::{at, Message, BODY, NOW};
use crate::webhooks::{Jwt, Keys, Verifier};
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

fn refused_for_their_form(signer: &Signer) -> Vec<Case> {
    let token = signer.token();
    let none = base64url(r#"{"alg":"none","kid":"now"}"#);
    let unsigned = with_part(&with_part(&token, 0, &none), 2, "");
    let four = format!("{token}.AAAA");
    let two = token.rsplit_once('.').expect("parts").0.to_owned();
    let malformed = "Malformed(the token has not three parts)";
    let no_base64 = "Malformed(a part of the token is not in base64url)";
    let padded = format!("{token}==");
    vec![
        (
            "no header",
            Message::new("X-Other", token.clone()),
            "MissingHeader(X-Verification)",
        ),
        (
            "two headers",
            message(&token).with(HEADER, &token),
            "SeveralHeaders(X-Verification)",
        ),
        ("an empty header", message(""), malformed),
        ("two parts", message(two), malformed),
        ("four parts", message(four), malformed),
        ("alg none", message(unsigned), "Algorithm"),
        (
            "alg none, signed",
            heading(signer, &json!({ "alg": "none" })),
            "Algorithm",
        ),
        (
            "no alg",
            heading(signer, &json!({ "alg": null })),
            "Algorithm",
        ),
        (
            "alg in lower case",
            heading(signer, &json!({ "alg": "es256" })),
            "Algorithm",
        ),
        (
            "RS256",
            heading(signer, &json!({ "alg": "RS256" })),
            "Algorithm",
        ),
        (
            "several algs",
            heading(signer, &json!({ "alg": ["ES256"] })),
            "Algorithm",
        ),
        (
            "HS256 with the public key",
            message(signer.sign_with_the_public_key()),
            "Algorithm",
        ),
        (
            "no kid",
            heading(signer, &json!({ "kid": null })),
            "Malformed(the token names no key)",
        ),
        (
            "kid is a number",
            heading(signer, &json!({ "kid": 1 })),
            "Malformed(the token names no key)",
        ),
        (
            "kid is endless",
            heading(signer, &json!({ "kid": "k".repeat(257) })),
            "Malformed(the token names no key)",
        ),
        (
            "an extension",
            heading(signer, &json!({ "crit": ["b64"], "b64": false })),
            "Malformed(the token asks for an extension)",
        ),
        (
            "malformed base64",
            message(with_part(&token, 0, "e!30")),
            no_base64,
        ),
        ("padded base64", message(padded), no_base64),
        (
            "base64 with blanks",
            message(token.replacen('.', " .", 1)),
            no_base64,
        ),
        (
            "a header that is no JSON",
            message(with_part(&token, 0, &base64url("ES256"))),
            "Malformed(a part of the token is no JSON object)",
        ),
        (
            "a header that is a list",
            message(with_part(&token, 0, &base64url("[]"))),
            "Malformed(a part of the token is no JSON object)",
        ),
        (
            "a short signature",
            message(with_part(&token, 2, "AAAA")),
            "Malformed(the token's signature is not of 64 bytes)",
        ),
    ]
}

fn refused_for_their_signature(sender: &Sender) -> Vec<Case> {
    let signer = sender.now();
    let token = signer.token();
    let stranger = Signer::new("now");
    let kid = base64url(json!({ "alg": "ES256", "kid": "next", "typ": "JWT" }).to_string());
    let later = base64url(changed_by(claims(), &json!({ "iat": NOW + 1 })).to_string());
    let zeros = base64url([0_u8; 64]);
    vec![
        (
            "signed by a stranger",
            message(stranger.token()),
            "Signature",
        ),
        (
            "an altered header part",
            message(with_part(&token, 0, &kid)),
            "Signature",
        ),
        (
            "an altered claim",
            message(with_part(&token, 1, &later)),
            "Signature",
        ),
        (
            "a signature of zeros",
            message(with_part(&token, 2, &zeros)),
            "Signature",
        ),
        (
            "an unknown kid",
            heading(signer, &json!({ "kid": "other" })),
            "UnknownKey",
        ),
        ("an expired key", message(sender.0[2].token()), "ExpiredKey"),
    ]
}

fn refused_for_their_claims(signer: &Signer) -> Vec<Case> {
    let hash = sha256(BODY);
    let claim = |changed: Value| claiming(signer, &changed);
    let body_claim = "Claim(request_body_sha256)";
    let no_claims = signer.sign_text(&format!(
        "{}.{}",
        base64url(signer.header().to_string()),
        base64url("7")
    ));
    vec![
        (
            "too old",
            claim(json!({ "iat": NOW - 301 })),
            "TooOld { seconds: 301 }",
        ),
        (
            "of the future",
            claim(json!({ "iat": NOW + 61 })),
            "FromFuture { seconds: 61 }",
        ),
        (
            "of the end of time",
            claim(json!({ "iat": u64::MAX })),
            "FromFuture { seconds: 18446744071919551615 }",
        ),
        ("no iat", claim(json!({ "iat": null })), "Claim(iat)"),
        (
            "iat is a text",
            claim(json!({ "iat": NOW.to_string() })),
            "Claim(iat)",
        ),
        ("iat is negative", claim(json!({ "iat": -1 })), "Claim(iat)"),
        (
            "past its end",
            claim(json!({ "exp": NOW })),
            "TooOld { seconds: 0 }",
        ),
        (
            "its end is a text",
            claim(json!({ "exp": "never" })),
            "Claim(exp)",
        ),
        (
            "before its start",
            claim(json!({ "nbf": NOW + 61 })),
            "FromFuture { seconds: 61 }",
        ),
        (
            "no hash",
            claim(json!({ "request_body_sha256": null })),
            body_claim,
        ),
        (
            "the hash is a list",
            claim(json!({ "request_body_sha256": [hash] })),
            body_claim,
        ),
        (
            "the hash is in upper case",
            claim(json!({ "request_body_sha256": hash.to_uppercase() })),
            "BodyHash",
        ),
        (
            "the hash is cut off",
            claim(json!({ "request_body_sha256": hash[..32] })),
            "BodyHash",
        ),
        (
            "the hash is empty",
            claim(json!({ "request_body_sha256": "" })),
            "BodyHash",
        ),
        (
            "claims that are no object",
            message(no_claims),
            "Malformed(a part of the token is no JSON object)",
        ),
        (
            "an altered body",
            message(signer.token()).body(BODY.replace("READY", "FAILED")),
            "BodyHash",
        ),
        (
            "a body with other blanks",
            message(signer.token()).body(BODY.replace("  ", " ")),
            "BodyHash",
        ),
        (
            "a body with a line more",
            message(signer.token()).body(format!("{BODY}\n")),
            "BodyHash",
        ),
        ("no body", message(signer.token()).body(""), "BodyHash"),
    ]
}

fn taken(sender: &Sender) -> Vec<Case> {
    let signer = sender.now();
    let claim = |changed: Value| claiming(signer, &changed);
    let body = "{ \"webhook_code\": 1 ";
    let broken = claim(json!({ "request_body_sha256": sha256(body) })).body(body);
    vec![
        ("valid", message(signer.token()), "taken"),
        (
            "a header in another case",
            Message::new("x-verification", signer.token()),
            "taken",
        ),
        (
            "as old as is allowed",
            claim(json!({ "iat": NOW - 300 })),
            "taken",
        ),
        (
            "as far ahead as is allowed",
            claim(json!({ "iat": NOW + 60 })),
            "taken",
        ),
        (
            "with an end and a start",
            claim(json!({ "exp": NOW + 1, "nbf": NOW })),
            "taken",
        ),
        (
            "without a type",
            heading(signer, &json!({ "typ": null })),
            "taken",
        ),
        ("a rotated key", message(sender.0[1].token()), "taken"),
        ("genuine, and no JSON", broken, "Payload(/webhook_code)"),
    ]
}

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
