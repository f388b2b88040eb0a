// @generated from spec/plaid-check.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::encode::Outgoing;
use http::header::{self, HeaderName, LOCATION};
use http::{HeaderMap, Method};
use url::Url;

/// More redirects than these lead nowhere.
pub(super) const MOST: u32 = 10;

/// What another origin gets to see: headers that never hold a secret, whatever an API puts into its own.
const OPEN: [HeaderName; 6] = [
    header::ACCEPT,
    header::ACCEPT_LANGUAGE,
    header::IF_MODIFIED_SINCE,
    header::IF_NONE_MATCH,
    header::RANGE,
    header::USER_AGENT,
];

/// The request that an answer redirects to (RFC 9110, 15.4). `None`: the answer stands as it is.
///
/// Only GET and HEAD are redirected: others would be repeated or lose their body. Credentials go to no other origin, and nothing goes from https
/// to plain http.
pub(super) fn follow(outgoing: &Outgoing, status: u16, headers: &HeaderMap) -> Option<Outgoing> {
    let is_redirect = matches!(status, 301 | 302 | 303 | 307 | 308);
    let is_read = outgoing.method == Method::GET || outgoing.method == Method::HEAD;
    if !is_redirect || !is_read || !outgoing.body.is_none() {
        return None;
    }
    let from = Url::parse(&outgoing.url).ok()?;
    let mut to = from.join(headers.get(LOCATION)?.to_str().ok()?).ok()?;
    let is_downgrade = from.scheme() == "https" && to.scheme() != "https";
    if is_downgrade || !matches!(to.scheme(), "http" | "https") || to.host().is_none() {
        return None;
    }
    let mut next = outgoing.clone();
    if to.origin() != from.origin() {
        next.headers.clear();
        for name in OPEN {
            next.headers.extend(
                outgoing
                    .headers
                    .get(&name)
                    .map(|value| (name, value.clone())),
            );
        }
    } else if to.username().is_empty() && to.password().is_none() {
        // The user of the first URL is also that of others at the same place.
        let _ = to.set_username(from.username());
        let _ = to.set_password(from.password());
    }
    next.url = to.into();
    Some(next)
}
