//! `read`: files -> [`Source`], our own node tree.
//!
//! One pass over the events of `saphyr-parser` reads YAML and JSON alike; the tree keeps the source text of every number, because
//! `4.10` under `type: string` is not `4.1`.

mod json;
mod limits;
mod node;
mod scalar;
mod tree;

pub use node::{Map, Node, Number};

use crate::report::{Finding, Pointer, Report, codes};
use std::path::Path;

/// A description as it was read: the tree and the text it came from.
#[derive(Clone, Debug)]
pub struct Source {
    /// The document.
    pub root: Node,
    /// The files, in the order they were read; 0 is the description itself.
    pub files: Vec<SourceFile>,
}

/// A file that was read.
#[derive(Clone, Debug)]
pub struct SourceFile {
    /// As the caller named it.
    pub path: String,
    /// Its text.
    pub text: String,
}

/// Reads a description from the disk. `None`, and a fatal finding, where there is nothing to read.
pub fn read(path: &Path, report: &mut Report) -> Option<Source> {
    let name = path.display().to_string();
    let bytes = match std::fs::metadata(path).and_then(|metadata| {
        if metadata.is_dir() {
            return Err(std::io::Error::other("it is a folder"));
        }
        if metadata.len() > limits::BYTES {
            return Ok(None);
        }
        std::fs::read(path).map(Some)
    }) {
        Ok(Some(bytes)) => bytes,
        Ok(None) => {
            let message = format!("{name} has more than {} MiB", limits::BYTES >> 20);
            report.add(codes::TOO_LARGE, Pointer::root(), message, "split the description, or take out what is not needed");
            return None;
        }
        Err(error) => {
            report.add(codes::UNREADABLE, Pointer::root(), format!("{name} cannot be read: {error}"), "name a file that holds an OpenAPI description");
            return None;
        }
    };
    match String::from_utf8(bytes) {
        Ok(text) if !text.contains('\0') => read_text(&name, text, report),
        _ => {
            report.add(
                codes::NOT_TEXT,
                Pointer::root(),
                format!("{name} is not UTF-8 text"),
                "name a YAML or JSON file; convert other encodings to UTF-8",
            );
            None
        }
    }
}

/// Reads a description from its text; `name` is what findings call it.
pub fn read_text(name: &str, text: String, report: &mut Report) -> Option<Source> {
    let text = text.strip_prefix('\u{feff}').map(str::to_owned).unwrap_or(text);
    if text.trim().is_empty() {
        report.add(codes::EMPTY, Pointer::root(), format!("{name} is empty"), "name a file that holds an OpenAPI description");
        return None;
    }
    match tree::tree(&text) {
        Ok(root) => Some(Source { root, files: vec![SourceFile { path: name.to_owned(), text }] }),
        Err(failure) => {
            report.findings.push(Finding {
                code: failure.kind.code,
                level: failure.kind.level,
                pointer: Pointer::root(),
                at: Some((failure.line, failure.column)),
                message: failure.message,
                help: failure.help.to_owned(),
            });
            None
        }
    }
}
