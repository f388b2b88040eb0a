// @generated from spec/plaid-check.yaml by `cargo run -p specwright -- generate`. Do not edit.

//! Plaid Check 2020-09-14.
//!
//! Consumer reports, partner scores and insights from bank data that a user has agreed to share. Credentials go into the two headers or, instead, into the request body.
#![forbid(unsafe_code)]
// Descriptions keep their author's Markdown.
#![allow(clippy::doc_lazy_continuation)]

/// The operations of the API.
// What the description deprecates is still read and written here.
#[allow(deprecated)]
pub mod api;
/// The client and its builder.
// What the description deprecates is still read and written here.
#[allow(deprecated)]
mod client;
/// The types of the API.
// What the description deprecates is still read and written here.
#[allow(deprecated)]
pub mod types;
/// Requests that the API sends: verified, then read.
// What the description deprecates is still read and written here.
#[allow(deprecated)]
#[cfg(feature = "webhooks")]
#[cfg(not(target_arch = "wasm32"))]
pub mod webhooks;
/// What every generated client shares: codecs, calls, transport.
pub mod runtime;

pub use client::{Client, ClientBuilder, Server};
pub use runtime::{AnyError, Error, ErrorKind, Field, Response, Retries};
#[cfg(all(feature = "blocking", not(target_arch = "wasm32")))]
pub use runtime::blocking;
#[cfg(feature = "testing")]
pub use runtime::testing;
