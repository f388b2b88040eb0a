// @generated from spec/plaid-check.yaml by `cargo run -p specwright -- generate`. Do not edit.

/// How types are read and written: field tables and the loops over them.
pub mod codec;
mod dates;
/// How bodies of answers are read.
pub mod decode;
mod decode_error;
mod enums;
mod extra;
mod field;
mod map;
mod secret;

mod answer;
mod attempts;
#[cfg(all(feature = "blocking", not(target_arch = "wasm32")))]
/// Calls that a thread waits for, without a runtime.
pub mod blocking;
mod builder;
mod call;
mod chance;
mod clock;
mod core;
mod credentials;
pub(crate) mod drift;
mod encode;
mod error;
pub(crate) mod exchange;
mod hooks;
mod limits;
mod operation;
mod payload;
mod ready;
mod redirect;
mod request_id;
mod response;
pub(crate) mod retry;
pub(crate) mod retry_after;
mod scan;
mod settings;
mod span;
mod style;
mod tokens;
mod transport;
mod urls;

pub use answer::{Answer, Answers};
pub use builder::{BuildError, Builder};
pub use call::Call;
pub use core::Core;
pub use credentials::{Credential, Scheme, SchemePlace};
pub use dates::{Base64, Base64Error, Date, DateError, DateTime};
pub use decode_error::DecodeError;
pub use drift::{Drift, Finding, FindingKind};
pub use enums::Unknown;
pub use error::{AnyError, Error, ErrorKind, Timeout, TransportError};
pub use extra::Extra;
pub use field::Field;
pub use hooks::{Attempt, Outcome};
pub use map::Map;
pub use operation::{Info, Location, Operation, Parameter, Style, Undeclared};
pub use ready::{NotReady, Ready};
pub use request_id::RequestId;
pub use response::{Parts, Received, Response};
pub use retry::{Repeat, Retries};
pub use secret::Secret;
pub use tokens::{Token, TokenError, TokenProvider};
#[cfg(feature = "reqwest")]
pub use transport::Reqwest;
#[cfg(feature = "tower")]
pub use transport::Tower;
#[cfg(all(feature = "blocking", not(target_arch = "wasm32")))]
pub use transport::Ureq;
pub use transport::{Body, BoxError, Incoming, Pending, Request, Secrets, Transport};

pub use bytes::Bytes;
pub use http::{HeaderMap, Method, StatusCode};
#[cfg(feature = "reqwest")]
pub use reqwest;
pub use serde;
pub use serde_json;
pub use serde_json::Value as Json;
#[cfg(all(feature = "blocking", not(target_arch = "wasm32")))]
pub use ureq;

/// For tests of what calls the API: a transport that answers by rules, and one that records and replays.
#[cfg(feature = "testing")]
pub mod testing;

/// How requests that the API sends are verified.
#[cfg(not(target_arch = "wasm32"))]
pub mod webhooks;
