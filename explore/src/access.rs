//! Who may read the page and use its proxy: the page itself, and nobody else in the browser or on the machine.

use axum::http::{HeaderMap, header};
use std::collections::hash_map::RandomState;
use std::hash::BuildHasher;
use std::net::SocketAddr;

/// The token of one run, and the hosts that a browser may call this server.
#[derive(Debug)]
pub(crate) struct Access {
    token: String,
    hosts: [String; 2],
}

impl Access {
    pub(crate) fn new(address: SocketAddr) -> Self {
        // The keys of a hasher are random, and no two are the same: 128 bits that nobody can foretell.
        let half = || RandomState::new().hash_one(address);
        Self {
            token: format!("{:016x}{:016x}", half(), half()),
            hosts: [address.to_string(), format!("localhost:{}", address.port())],
        }
    }

    pub(crate) fn token(&self) -> &str {
        &self.token
    }

    /// Why a request is not answered. `None`: it is.
    pub(crate) fn refusal(&self, token: Option<&str>, headers: &HeaderMap) -> Option<&'static str> {
        let text = |name| {
            headers
                .get(name)
                .map(|value: &http::HeaderValue| value.to_str())
        };
        // A name that leads here is not this page, whatever it resolves to.
        let is_here = |host: &str| self.hosts.iter().any(|known| known == host);
        match text(header::HOST) {
            Some(Ok(host)) if is_here(host) => {}
            _ => return Some("this page is at 127.0.0.1 only"),
        }
        match text(header::ORIGIN) {
            None => {}
            Some(Ok(origin)) if origin.strip_prefix("http://").is_some_and(is_here) => {}
            Some(_) => return Some("other pages may not ask this one"),
        }
        match text(http::HeaderName::from_static("sec-fetch-site")) {
            None | Some(Ok("same-origin" | "none")) => {}
            Some(_) => return Some("other pages may not ask this one"),
        }
        match token.is_some_and(|token| is_same(token, &self.token)) {
            true => None,
            false => Some(
                "the token of this run is missing: use the address that `specwright explore` printed",
            ),
        }
    }
}

/// Takes as long for a wrong text as for the right one.
fn is_same(one: &str, other: &str) -> bool {
    let pairs = one.bytes().zip(other.bytes());
    one.len() == other.len() && pairs.fold(0, |all, (one, other)| all | (one ^ other)) == 0
}
