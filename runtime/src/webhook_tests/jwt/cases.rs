//! Tokens that are taken, and those that are refused, with why.

use super::super::signer::{base64url, claims, sha256, Signer};
use super::super::{Message, BODY, NOW};
use super::{changed_by, claiming, heading, message, with_part, Case, Sender, HEADER};
use serde_json::{json, Value};

pub(super) fn refused_for_their_form(signer: &Signer) -> Vec<Case> {
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

pub(super) fn refused_for_their_signature(sender: &Sender) -> Vec<Case> {
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

pub(super) fn refused_for_their_claims(signer: &Signer) -> Vec<Case> {
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

pub(super) fn taken(sender: &Sender) -> Vec<Case> {
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
