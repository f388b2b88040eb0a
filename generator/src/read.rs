//! `read`: files -> [`Source`], our own node tree.
//!
//! One pass over parser events makes the tree, which keeps the source text of every number, because `4.10` under `type: string` is
//! not `4.1`. The events of YAML come from `saphyr-parser`, those of JSON from a scanner of our own.

mod documents;
mod entries;
mod events;
mod failure;
mod fetch;
mod file;
mod gather;
mod indented;
mod json;
mod json_scan;
mod limits;
mod marks;
mod node;
mod scalar;
mod survey;
#[cfg(test)]
mod tests;
mod tree;
mod uri;

pub use documents::Documents;
pub(crate) use documents::Unread;
pub(crate) use events::{Events, Format};
pub use fetch::{Fetch, Fetched};
pub(crate) use indented::Indented;
pub(crate) use marks::{Mark, Marks};
pub use node::{Map, Node, Number};
pub(crate) use uri::{percent_decode, split};

use crate::report::{Pointer, Report};
use failure::Failure;
use gather::{Reach, gather};
use std::path::Path;

/// A description as it was read: the trees and the texts that they came from.
#[derive(Clone, Debug)]
pub struct Source {
    /// The documents.
    pub documents: Documents,
    /// The files, in the order they were read; 0 is the description itself.
    pub files: Vec<SourceFile>,
}

/// A file that was read.
#[derive(Clone, Debug)]
pub struct SourceFile {
    /// As the caller named it; a file that is referred to, by its path from the same place, or by its URL.
    pub path: String,
    /// Its text, without a byte order mark.
    pub text: String,
    /// Where its upper parts start.
    pub(crate) marks: Marks,
}

impl SourceFile {
    /// A text under a name.
    pub fn new(path: impl Into<String>, text: impl Into<String>) -> Self {
        Self {
            path: path.into(),
            text: text.into(),
            marks: Marks::default(),
        }
    }
}

/// Reads a description and the files that it refers to. `fetch` gets those of other machines; without it they are not read.
///
/// # Errors
/// Where there is nothing to read; a fatal finding says why, and the file is there to show it.
pub fn read(
    path: &Path,
    fetch: Option<&Fetch>,
    report: &mut Report,
) -> Result<Source, Vec<SourceFile>> {
    let name = path.display().to_string();
    match file::of_disk(path) {
        Ok(file) => whole(file, Reach::Disk(fetch), report),
        Err(unread) => {
            report.add(unread.kind, Pointer::root(), unread.reason, unread.help);
            Err(vec![SourceFile::new(name, "")])
        }
    }
}

/// Reads a description from its text; `name` is what findings call it. Other files are not read.
pub fn read_text(name: &str, text: String, report: &mut Report) -> Option<Source> {
    match file::of_text(name, text) {
        Ok(file) => whole(file, Reach::Nothing, report).ok(),
        Err(unread) => {
            report.add(unread.kind, Pointer::root(), unread.reason, unread.help);
            None
        }
    }
}

fn whole(
    file: SourceFile,
    reach: Reach<'_>,
    report: &mut Report,
) -> Result<Source, Vec<SourceFile>> {
    let address = uri::of_path(&file.path);
    let read = tree::tree(Format::of(&file.path, &file.text), &file.text, 0);
    let mut files = vec![file];
    match read {
        Ok(read) => {
            files[0].marks = read.marks;
            let notes = read.notes.into_iter().map(Failure::into_finding);
            report.findings.extend(notes);
            let mut documents = Documents::new(read.root, &address);
            gather(&mut documents, &mut files, reach, report);
            Ok(Source { documents, files })
        }
        Err(failure) => {
            report.findings.push(failure.into_finding());
            Err(files)
        }
    }
}
