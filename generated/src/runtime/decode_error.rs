// @generated from spec/plaid-check.yaml by `cargo run -p specwright -- generate`. Do not edit.

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
        let text = error.to_string();
        let message = match text.rfind(" at line ") {
            Some(end) => text[..end].to_owned(),
            None => text,
        };
        Self {
            pointer: pointer_at(body, offset),
            message: without_value(&message),
        }
    }
}

/// `invalid type: string "…", expected …` without the value.
fn without_value(message: &str) -> String {
    let (Some(start), Some(end)) = (message.find(['"', '`']), message.rfind(", expected ")) else {
        return message.to_owned();
    };
    if message.starts_with("invalid ") && start < end {
        format!("{}{}", message[..start].trim_end(), &message[end..])
    } else {
        message.to_owned()
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

/// A collection that the scan is inside of.
enum Step {
    Item(usize),
    Member(String),
}

/// The pointer of the value that ends at `offset` or holds it.
fn pointer_at(body: &[u8], offset: usize) -> String {
    let mut path: Vec<Step> = Vec::new();
    let mut at = 0;
    let mut key_next = false;
    while at < offset {
        match body[at] {
            b'{' => {
                path.push(Step::Member(String::new()));
                key_next = true;
            }
            b'[' => path.push(Step::Item(0)),
            b'}' | b']' => {
                if at + 1 >= offset {
                    // The error is about the collection that ends here.
                    path.pop();
                    break;
                }
                path.pop();
            }
            b',' => match path.last_mut() {
                Some(Step::Item(index)) => *index += 1,
                Some(Step::Member(_)) => key_next = true,
                None => {}
            },
            b'"' => {
                let end = string_end(body, at);
                if key_next {
                    let key = serde_json::from_slice(&body[at..end]).unwrap_or_default();
                    if let Some(Step::Member(name)) = path.last_mut() {
                        *name = key;
                    }
                    key_next = false;
                }
                at = end;
                continue;
            }
            _ => {}
        }
        at += 1;
    }
    written(&path)
}

fn string_end(body: &[u8], start: usize) -> usize {
    let mut at = start + 1;
    while at < body.len() {
        match body[at] {
            b'\\' => at += 2,
            b'"' => return at + 1,
            _ => at += 1,
        }
    }
    body.len()
}

fn written(path: &[Step]) -> String {
    let mut pointer = String::new();
    for step in path {
        match step {
            Step::Item(index) => pointer.push_str(&format!("/{index}")),
            Step::Member(name) if name.is_empty() => {}
            Step::Member(name) => {
                pointer.push('/');
                pointer.push_str(&name.replace('~', "~0").replace('/', "~1"));
            }
        }
    }
    pointer
}
