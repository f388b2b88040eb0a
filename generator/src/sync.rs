//! `sync`: the output against the disk. Generation owns what the lock names and nothing else.
//!
//! Writing happens in three steps, each of which can be ended at any point: everything that changes is staged beside its place;
//! a journal says what is about to change; the staged files are renamed into place and the lock, last, says that it is done. A run
//! that was ended before the journal has changed nothing. After it, the next run recognizes what the journal names as ours and finishes.

mod drift;
mod lock;
mod standing;
#[cfg(test)]
mod tests;
mod write;

pub use drift::{Change, Drift, check};
pub use lock::digest;
pub use standing::standing;
pub use write::{Written, write};

use std::path::{Path, PathBuf};

/// The file that says which files are generated, and what was in them.
pub const LOCK: &str = ".specwright.lock";
/// The same for a run that is not done.
const JOURNAL: &str = ".specwright.journal";
/// Where files wait until all of them are written.
const STAGING: &str = ".specwright.staging";

/// Why the output could not be compared or written.
#[derive(Debug, thiserror::Error)]
pub enum SyncError {
    /// The folder holds something that was not generated.
    #[error("{}: holds files that were not generated here ({files}); give an empty folder, or --force to write beside them", .folder.display())]
    NotOurs {
        /// The folder.
        folder: PathBuf,
        /// Some of them.
        files: String,
    },
    /// Generated files were changed by hand, or others stand in their places.
    #[error("{}: not as generation left it: {files}; move what is yours to files of other names, or give --force to lose it", .folder.display())]
    Edited {
        /// The folder.
        folder: PathBuf,
        /// Some of them.
        files: String,
    },
    /// A path of the output leads out of the folder: a bug of ours.
    #[error(
        "the generated path `{0}` leads out of the output folder; nothing was written; please report this"
    )]
    Path(String),
    /// The disk refused.
    #[error("{}: {action}: {source}", .path.display())]
    Disk {
        /// What was tried.
        action: &'static str,
        /// On which file.
        path: PathBuf,
        /// What the system said.
        source: std::io::Error,
    },
}

fn disk(action: &'static str, path: &Path) -> impl FnOnce(std::io::Error) -> SyncError {
    let path = path.to_owned();
    move |source| SyncError::Disk {
        action,
        path,
        source,
    }
}

/// The text of a file; `None` where there is none.
fn read_text(path: &Path) -> Result<Option<Vec<u8>>, SyncError> {
    match std::fs::read(path) {
        Ok(bytes) => Ok(Some(bytes)),
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(None),
        Err(error) => Err(disk("cannot be read", path)(error)),
    }
}

/// The place of a generated path below `folder`.
fn place(folder: &Path, path: &str) -> Result<PathBuf, SyncError> {
    let is_plain = |part: &str| {
        !part.is_empty() && part != "." && part != ".." && !part.contains(['\\', ':', '\0'])
    };
    if path.split('/').all(is_plain) {
        Ok(folder.join(path))
    } else {
        Err(SyncError::Path(path.to_owned()))
    }
}

/// A few names, and how many more there are.
fn some(names: &[String]) -> String {
    const SHOWN: usize = 5;
    let shown = names
        .iter()
        .take(SHOWN)
        .cloned()
        .collect::<Vec<_>>()
        .join(", ");
    match names.len().checked_sub(SHOWN) {
        Some(more) if more > 0 => format!("{shown} and {more} more"),
        _ => shown,
    }
}
