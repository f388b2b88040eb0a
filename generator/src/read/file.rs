//! Files as text, before anything is made of them.

use super::documents::Unread;
use super::{SourceFile, limits};
use crate::report::codes;
use std::fs::File;
use std::io::{self, Read};
use std::path::{Path, PathBuf};

const NAME_A_DESCRIPTION: &str = "name a file that holds an OpenAPI description";

/// What a path leads to beneath links, if that is a file. Anything else may never end.
pub(super) fn regular(path: &Path) -> Result<PathBuf, Unread> {
    let checked = path.metadata().and_then(|metadata| {
        if metadata.is_file() {
            path.canonicalize()
        } else {
            Err(io::Error::other("it is no file"))
        }
    });
    checked.map_err(|error| unreadable(path, &error))
}

/// A file's text.
pub(super) fn of_disk(path: &Path) -> Result<SourceFile, Unread> {
    let bytes = bytes(path).map_err(|error| unreadable(path, &error))?;
    let name = path.display().to_string();
    // A file that was cut at the limit may end inside a character: its size is the finding.
    if bytes.len() as u64 > limits::BYTES {
        return Err(too_large(&name));
    }
    match String::from_utf8(bytes) {
        Ok(text) if !text.contains('\0') => of_text(&name, text),
        _ => {
            let help = "name a YAML or JSON file; convert other encodings to UTF-8";
            let reason = format!("{name} is not UTF-8 text");
            Err(Unread::new(codes::NOT_TEXT, reason, help))
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

/// A text under the name that findings call it.
pub(super) fn of_text(name: &str, mut text: String) -> Result<SourceFile, Unread> {
    const BYTE_ORDER_MARK: char = '\u{feff}';
    if text.starts_with(BYTE_ORDER_MARK) {
        text.drain(..BYTE_ORDER_MARK.len_utf8());
    }
    if text.len() as u64 > limits::BYTES {
        return Err(too_large(name));
    }
    if text.trim().is_empty() {
        let reason = format!("{name} is empty");
        return Err(Unread::new(codes::EMPTY, reason, NAME_A_DESCRIPTION));
    }
    Ok(SourceFile::new(name, text))
}

fn unreadable(path: &Path, error: &io::Error) -> Unread {
    let reason = format!("{} cannot be read: {error}", path.display());
    Unread::new(codes::UNREADABLE, reason, NAME_A_DESCRIPTION)
}

fn too_large(name: &str) -> Unread {
    let reason = format!("{name} has more than {} MiB", limits::BYTES >> 20);
    let help = "split the description, or take out what is not needed";
    Unread::new(codes::TOO_LARGE, reason, help)
}
