//! `read`: files -> [`Source`], our own node tree.
//!
//! One pass over parser events makes the tree, which keeps the source text of every number, because `4.10` under `type: string` is
//! not `4.1`. The events of YAML come from `saphyr-parser`, those of JSON from a scanner of our own.

mod entries;
mod events;
mod failure;
mod indented;
mod json;
mod json_scan;
mod limits;
mod node;
mod scalar;
#[cfg(test)]
mod tests;
mod tree;

pub(crate) use events::{Events, Format};
pub(crate) use indented::Indented;
pub use node::{Map, Node, Number};

use crate::report::codes::{self, Kind};
use crate::report::{Pointer, Report};
use failure::Failure;
use std::fs::File;
use std::io::{self, Read};
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
    /// Its text, without a byte order mark.
    pub text: String,
}

const NAME_A_DESCRIPTION: &str = "name a file that holds an OpenAPI description";

/// Reads a description from the disk. `None`, and a fatal finding, where there is nothing to read.
pub fn read(path: &Path, report: &mut Report) -> Option<Source> {
    let file = read_file(path, report)?;
    let root = parse(&file, report)?;
    Some(Source {
        root,
        files: vec![file],
    })
}

/// Reads a description from its text; `name` is what findings call it.
pub fn read_text(name: &str, text: String, report: &mut Report) -> Option<Source> {
    let file = source_file(name, text, report)?;
    let root = parse(&file, report)?;
    Some(Source {
        root,
        files: vec![file],
    })
}

/// The file's text, before anything is made of it.
pub fn read_file(path: &Path, report: &mut Report) -> Option<SourceFile> {
    let name = path.display().to_string();
    let bytes = match bytes(path) {
        Ok(bytes) => bytes,
        Err(error) => {
            let message = format!("{name} cannot be read: {error}");
            fatal(report, codes::UNREADABLE, message, NAME_A_DESCRIPTION);
            return None;
        }
    };
    // A file that was cut at the limit may end inside a character: its size is the finding.
    if bytes.len() as u64 > limits::BYTES {
        too_large(&name, report);
        return None;
    }
    match String::from_utf8(bytes) {
        Ok(text) if !text.contains('\0') => source_file(&name, text, report),
        _ => {
            let help = "name a YAML or JSON file; convert other encodings to UTF-8";
            fatal(
                report,
                codes::NOT_TEXT,
                format!("{name} is not UTF-8 text"),
                help,
            );
            None
        }
    }
}

/// At most one byte more than the limit, also of what has no size.
fn bytes(path: &Path) -> io::Result<Vec<u8>> {
    let file = File::open(path)?;
    if file.metadata()?.is_dir() {
        return Err(io::Error::other("it is a folder"));
    }
    let mut bytes = Vec::new();
    file.take(limits::BYTES + 1).read_to_end(&mut bytes)?;
    Ok(bytes)
}

fn source_file(name: &str, mut text: String, report: &mut Report) -> Option<SourceFile> {
    const BYTE_ORDER_MARK: char = '\u{feff}';
    if text.starts_with(BYTE_ORDER_MARK) {
        text.drain(..BYTE_ORDER_MARK.len_utf8());
    }
    if text.len() as u64 > limits::BYTES {
        too_large(name, report);
        return None;
    }
    if text.trim().is_empty() {
        fatal(
            report,
            codes::EMPTY,
            format!("{name} is empty"),
            NAME_A_DESCRIPTION,
        );
        return None;
    }
    Some(SourceFile {
        path: name.to_owned(),
        text,
    })
}

/// The tree of a file's text. `None`, and a fatal finding, where it is none.
pub fn parse(file: &SourceFile, report: &mut Report) -> Option<Node> {
    match tree::tree(Format::of(&file.path, &file.text), &file.text) {
        Ok(read) => {
            let notes = read.notes.into_iter().map(Failure::into_finding);
            report.findings.extend(notes);
            Some(read.root)
        }
        Err(failure) => {
            report.findings.push(failure.into_finding());
            None
        }
    }
}

fn too_large(name: &str, report: &mut Report) {
    let message = format!("{name} has more than {} MiB", limits::BYTES >> 20);
    let help = "split the description, or take out what is not needed";
    fatal(report, codes::TOO_LARGE, message, help);
}

fn fatal(report: &mut Report, kind: Kind, message: String, help: &str) {
    report.add(kind, Pointer::root(), message, help);
}
