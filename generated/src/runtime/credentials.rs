// @generated from spec/plaid-check.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::tokens::{TokenProvider, Tokens};
use super::Secret;
use http::header::{Entry, HeaderName, HeaderValue, AUTHORIZATION, COOKIE};
use http::HeaderMap;
use std::sync::Arc;

/// A security scheme of the description.
#[derive(Clone, Copy, Debug)]
pub struct Scheme {
    /// Its name; the builder's method is called after it.
    pub name: &'static str,
    /// Where its credential goes.
    pub place: SchemePlace,
}

/// Where a credential goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SchemePlace {
    /// A header of its own.
    Header(&'static str),
    /// A parameter of the query.
    Query(&'static str),
    /// A cookie.
    Cookie(&'static str),
    /// `Authorization: Basic`.
    Basic,
    /// `Authorization: Bearer`.
    Bearer,
    /// `Authorization` with another scheme, whose credentials the caller makes.
    Authorization(&'static str),
}

/// A credential.
#[derive(Clone, Debug)]
pub struct Credential(Kind);

#[derive(Clone, Debug)]
enum Kind {
    Text(Secret),
    Basic(String, Secret),
    Open(String),
    Tokens(Arc<Tokens>),
}

impl Credential {
    /// A key, for schemes that put it into a header, the query or a cookie.
    pub fn key(value: impl Into<Secret>) -> Self {
        Self(Kind::Text(value.into()))
    }

    /// A key that is no secret: everybody reads it in the description, or in the code of its client.
    pub fn open(value: impl Into<String>) -> Self {
        Self(Kind::Open(value.into()))
    }

    /// A bearer token.
    pub fn bearer(token: impl Into<Secret>) -> Self {
        Self(Kind::Text(token.into()))
    }

    /// A user with a password.
    pub fn basic(user: impl Into<String>, password: impl Into<Secret>) -> Self {
        Self(Kind::Basic(user.into(), password.into()))
    }

    /// Tokens that are asked for when they are needed, and again before they expire.
    pub fn tokens(provider: impl TokenProvider) -> Self {
        Self(Kind::Tokens(Arc::new(Tokens::new(provider))))
    }

    /// Who gives the tokens, where it is no text that is known beforehand.
    pub(super) fn provider(&self) -> Option<&Tokens> {
        match &self.0 {
            Kind::Tokens(tokens) => Some(tokens),
            _ => None,
        }
    }

    /// The text that travels, before any prefix; empty as long as there is no token.
    fn text(&self) -> String {
        match &self.0 {
            Kind::Text(secret) => secret.expose().to_owned(),
            Kind::Open(text) => text.clone(),
            Kind::Tokens(_) => String::new(),
            Kind::Basic(user, password) => {
                super::Base64::encode(format!("{user}:{}", password.expose()).as_bytes())
                    .text()
                    .to_owned()
            }
        }
    }
}

/// Picks the first alternative whose credentials are all there. One that needs none comes last: a credential that is held is sent.
///
/// # Errors
/// The names of the schemes of the first alternative that have no credential.
pub(super) fn choose(
    security: &[&'static [usize]],
    schemes: &[Scheme],
    held: &[Option<Credential>],
) -> Result<&'static [usize], Vec<&'static str>> {
    let has = |scheme: &usize| held.get(*scheme).is_some_and(Option::is_some);
    let Some(first) = security.first() else {
        return Ok(&[]);
    };
    let held = security.iter().filter(|all| all.iter().all(has));
    match held.min_by_key(|all| all.is_empty()) {
        Some(all) => Ok(all),
        None => Err(first
            .iter()
            .filter(|scheme| !has(scheme))
            .filter_map(|scheme| schemes.get(*scheme))
            .map(|scheme| scheme.name)
            .collect()),
    }
}

/// A credential that is a header of its own. Without a value: its text cannot travel there.
pub(super) type Ready = (HeaderName, Option<HeaderValue>);

/// The header of a credential that is known beforehand. `None`: it is none.
pub(super) fn ready(place: SchemePlace, credential: &Credential) -> Option<Ready> {
    if credential.provider().is_some() {
        return None;
    }
    let text = credential.text();
    let (name, text) = match place {
        SchemePlace::Header(name) => (HeaderName::from_bytes(name.as_bytes()).ok()?, text),
        SchemePlace::Basic => (AUTHORIZATION, format!("Basic {text}")),
        SchemePlace::Bearer => (AUTHORIZATION, format!("Bearer {text}")),
        SchemePlace::Authorization(scheme) => (AUTHORIZATION, format!("{scheme} {text}")),
        SchemePlace::Query(_) | SchemePlace::Cookie(_) => return None,
    };
    let mut value = sensitive(&text);
    if let (Kind::Open(_), Some(value)) = (&credential.0, &mut value) {
        value.set_sensitive(false);
    }
    Some((name, value))
}

/// Puts a credential that is no header of its own where its scheme says. `None`: its text cannot travel there.
pub(super) fn apply(
    place: SchemePlace,
    credential: &Credential,
    headers: &mut HeaderMap,
    query: &mut Vec<String>,
) -> Option<()> {
    let text = credential.text();
    match place {
        SchemePlace::Query(name) => {
            use super::style::encode;
            use super::Location::Query;
            query.push(format!(
                "{}={}",
                encode(name, Query, false),
                encode(&text, Query, false)
            ));
            Some(())
        }
        SchemePlace::Cookie(name) => {
            let cookie = format!("{name}={text}");
            let all = match headers.get(COOKIE).and_then(|value| value.to_str().ok()) {
                Some(others) => format!("{others}; {cookie}"),
                None => cookie,
            };
            headers.insert(COOKIE, sensitive(&all)?);
            Some(())
        }
        _ => None,
    }
}

/// Sets a header of its own, unless the call has set it: what is said for one call goes before what is said for all. `None`: it has no
/// value.
pub(super) fn set_once(headers: &mut HeaderMap, ready: &Ready) -> Option<()> {
    let (name, value) = ready;
    match headers.entry(name) {
        Entry::Occupied(mut held) => held.get_mut().set_sensitive(true),
        Entry::Vacant(place) => drop(place.insert(value.clone()?)),
    }
    Some(())
}

fn sensitive(text: &str) -> Option<HeaderValue> {
    let mut value = HeaderValue::from_str(text).ok()?;
    value.set_sensitive(true);
    Some(value)
}
