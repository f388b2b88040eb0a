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
mod builder;
mod call;
mod chance;
mod credentials;
pub(crate) mod drift;
mod encode;
mod error;
pub(crate) mod exchange;
mod hooks;
mod limits;
mod operation;
mod ready;
mod redirect;
mod request_id;
mod response;
pub(crate) mod retry;
pub(crate) mod retry_after;
mod scan;
mod span;
mod style;
mod tokens;
mod transport;

pub use answer::{Answer, Answers};
pub use builder::{BuildError, Builder, Core};
pub use call::Call;
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
pub use transport::Incoming;

pub use bytes::Bytes;
pub use http::{HeaderMap, Method, StatusCode};
pub use serde;
pub use serde_json;
pub use serde_json::Value as Json;

/// How requests that the API sends are verified.
pub mod webhooks;
