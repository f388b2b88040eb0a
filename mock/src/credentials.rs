//! Credentials: only whether they are there; no mock can know whether they are right.

use axum::http::{StatusCode, header};
use serde_json::Value;

use crate::document::{Document, Operation};
use crate::parameter::Texts;
use crate::problem::Problem;

/// Refuses a request that meets none of the alternatives of `security`.
pub(crate) fn check(
    document: &Document,
    operation: &Operation,
    texts: &Texts,
) -> Result<(), Problem> {
    let mut wanted = Vec::new();
    for alternative in &operation.security {
        let schemes = alternative.as_object().into_iter().flatten();
        let missing: Vec<String> = schemes
            .filter_map(|(name, _)| missing(document, name, texts))
            .collect();
        if missing.is_empty() {
            return Ok(());
        }
        wanted.push(missing.join(" and "));
    }
    if wanted.is_empty() {
        return Ok(());
    }
    let detail = format!("Credentials are missing: send {}.", wanted.join("; or "));
    Err(
        Problem::of_request(StatusCode::UNAUTHORIZED, "Missing credentials", detail)
            .with_header(header::WWW_AUTHENTICATE, challenge(document, operation)),
    )
}

/// What the scheme needs and the request lacks. A scheme that nothing is known of needs nothing.
fn missing(document: &Document, name: &str, texts: &Texts) -> Option<String> {
    let scheme = document.security_scheme(name)?;
    let text = |word: &str| scheme.get(word).and_then(Value::as_str).unwrap_or_default();
    match text("type") {
        "apiKey" => missing_key(name, text("name"), text("in"), texts),
        "http" => missing_authorization(name, text("scheme"), texts),
        "oauth2" | "openIdConnect" => missing_authorization(name, "bearer", texts),
        _ => None,
    }
}

fn missing_key(scheme: &str, name: &str, place: &str, texts: &Texts) -> Option<String> {
    let (pairs, key, place) = match place {
        "header" => (&texts.headers, name.to_lowercase(), "header"),
        "query" => (&texts.query, name.to_owned(), "query parameter"),
        "cookie" => (&texts.cookies, name.to_owned(), "cookie"),
        _ => return None,
    };
    let sent = pairs
        .iter()
        .any(|(known, value)| *known == key && !value.is_empty());
    (!sent).then(|| format!("the {place} `{name}` (scheme `{scheme}`)"))
}

fn missing_authorization(scheme: &str, kind: &str, texts: &Texts) -> Option<String> {
    let fits = |value: &str| {
        let (sent, token) = value.split_once(' ')?;
        Some(sent.eq_ignore_ascii_case(kind) && !token.trim().is_empty())
    };
    let mut sent = texts
        .headers
        .iter()
        .filter(|(name, _)| name == "authorization");
    let found = sent.any(|(_, value)| fits(value).unwrap_or(false));
    (!found).then(|| {
        format!(
            "the header `Authorization: {} …` (scheme `{scheme}`)",
            capitalized(kind)
        )
    })
}

fn challenge(document: &Document, operation: &Operation) -> String {
    let schemes = operation
        .security
        .iter()
        .filter_map(Value::as_object)
        .flatten();
    let mut kinds: Vec<String> = schemes
        .filter_map(|(name, _)| document.security_scheme(name))
        .map(|scheme| match scheme.get("type").and_then(Value::as_str) {
            Some("http") => scheme
                .get("scheme")
                .and_then(Value::as_str)
                .map_or("Basic".to_owned(), capitalized),
            Some("apiKey") => "ApiKey".to_owned(),
            _ => "Bearer".to_owned(),
        })
        .collect();
    kinds.dedup();
    kinds.join(", ")
}

fn capitalized(word: &str) -> String {
    let mut letters = word.chars();
    letters.next().map_or(String::new(), |first| {
        first.to_uppercase().chain(letters).collect()
    })
}
