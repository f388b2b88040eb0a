//! Compiles and tests the runtime that is copied into every generated crate. Its files are `generator/runtime/`.
#![forbid(unsafe_code)]

#[path = "../../generator/runtime/mod.rs"]
mod runtime;

pub use runtime::*;

#[cfg(test)]
mod answer_tests;
#[cfg(test)]
mod blocking_tests;
#[cfg(test)]
mod body_tests;
#[cfg(test)]
mod drift_tests;
#[cfg(test)]
mod drift_types;
#[cfg(test)]
mod echo;
#[cfg(test)]
mod fake_tests;
#[cfg(test)]
mod header_tests;
#[cfg(test)]
mod loopback_tests;
#[cfg(test)]
mod media_tests;
#[cfg(test)]
mod multipart_tests;
#[cfg(test)]
mod page_tests;
#[cfg(test)]
mod presence_tests;
#[cfg(test)]
mod query_string_tests;
#[cfg(test)]
mod reconnect_tests;
#[cfg(test)]
mod record_tests;
#[cfg(test)]
mod request_id_tests;
#[cfg(test)]
mod retry_tests;
#[cfg(test)]
mod stream_tests;
#[cfg(test)]
mod token_tests;
#[cfg(test)]
mod tower_tests;
#[cfg(test)]
mod union_tests;
#[cfg(test)]
mod webhook_tests;
#[cfg(test)]
mod wire_tests;
