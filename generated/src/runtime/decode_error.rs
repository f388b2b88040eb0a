// @generated from spec/plaid-check.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::drift::watch;
use super::scan::Way;
use std::fmt;

/// Why an answer's body did not read. It names the place, never the value: bodies may hold what must not reach a log.
#[derive(Clone, Debug)]
pub struct DecodeError {
    /// The JSON Pointer of the value that did not read; empty for the whole body.
    pub pointer: String,
    /// What was wrong with it.
    pub message: String,
}

impl fmt::Display for DecodeError {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.pointer.is_empty() {
            out.write_str(&self.message)
        } else {
            write!(out, "at {}: {}", self.pointer, self.message)
        }
    }
}

impl std::error::Error for DecodeError {}

impl DecodeError {
    /// From an error of `serde_json` over these bytes. The place is found by reading the bytes again, so that reading itself keeps no path.
    #[cold]
    pub(super) fn json(body: &[u8], error: &serde_json::Error) -> Self {
        let offset = offset(body, error.line(), error.column());
        watch::ended(offset, error.is_data());
        let mut way = Way::new(body);
        way.advance(offset);
        let text = error.to_string();
        let message = match text.rfind(" at line ") {
            Some(end) => text[..end].to_owned(),
            None => text,
        };
        Self {
            pointer: way.pointer(0),
            message: without_value(&message),
        }
    }
}

/// `invalid type: string "…", expected …` without the value; what stands before it says in which item of a list it is.
fn without_value(message: &str) -> String {
    let start = message.find("invalid ").unwrap_or(message.len());
    let (before, said) = message.split_at(start);
    match (said.find(['"', '`']), said.rfind(", expected ")) {
        (Some(start), Some(end)) if start < end => {
            format!("{before}{}{}", said[..start].trim_end(), &said[end..])
        }
        _ => message.to_owned(),
    }
}

fn offset(body: &[u8], line: usize, column: usize) -> usize {
    let mut start = 0;
    for _ in 1..line {
        match body[start..].iter().position(|byte| *byte == b'\n') {
            Some(length) => start += length + 1,
            None => break,
        }
    }
    (start + column).min(body.len())
}
