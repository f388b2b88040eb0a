//! What differs between the output and the disk.

use super::lock::Lock;
use super::{LOCK, SyncError, place, read_text};
use crate::tree::Tree;
use similar::TextDiff;
use std::fmt;
use std::path::Path;

/// The differences between what is on the disk and what the description says, in path order.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Drift {
    /// Each file that differs.
    pub changes: Vec<(String, Change)>,
}

/// How a file differs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Change {
    /// It is not there.
    Missing,
    /// It is there and should not be.
    Extra,
    /// Its text differs: a unified diff from the disk to what it should be.
    Changed(String),
}

impl Drift {
    /// Whether nothing differs.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.changes.is_empty()
    }
}

/// Compares; writes nothing.
///
/// # Errors
/// When a file cannot be read.
pub fn check(tree: &Tree, folder: &Path) -> Result<Drift, SyncError> {
    let mut drift = Drift::default();
    for (path, text) in &tree.0 {
        compare(&mut drift, folder, path, text)?;
    }
    compare(&mut drift, folder, LOCK, &Lock::of(tree).text())?;
    if let Some(lock) = Lock::read(&folder.join(LOCK))? {
        for path in lock.0.keys().filter(|path| !tree.0.contains_key(*path)) {
            if place(folder, path).is_ok_and(|place| place.exists()) {
                drift.changes.push((path.clone(), Change::Extra));
            }
        }
    }
    drift.changes.sort_by(|(left, _), (right, _)| left.cmp(right));
    Ok(drift)
}

fn compare(drift: &mut Drift, folder: &Path, path: &str, text: &str) -> Result<(), SyncError> {
    match read_text(&place(folder, path)?)? {
        None => drift.changes.push((path.to_owned(), Change::Missing)),
        Some(bytes) if bytes == text.as_bytes() => {}
        Some(bytes) => {
            let old = String::from_utf8_lossy(&bytes);
            let diff = TextDiff::from_lines(old.as_ref(), text).unified_diff().header(&format!("{path} (on disk)"), &format!("{path} (generated)")).to_string();
            drift.changes.push((path.to_owned(), Change::Changed(diff)));
        }
    }
    Ok(())
}

/// How many lines of diffs are shown before the rest is counted.
const SHOWN_LINES: usize = 200;

impl fmt::Display for Drift {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut left = SHOWN_LINES;
        for (path, change) in self.changes.iter().filter(|(path, _)| path != LOCK) {
            match change {
                Change::Missing => writeln!(out, "missing: {path}")?,
                Change::Extra => writeln!(out, "no longer generated: {path}")?,
                Change::Changed(diff) => {
                    let lines = diff.lines().count();
                    for line in diff.lines().take(left) {
                        writeln!(out, "{line}")?;
                    }
                    if lines > left {
                        writeln!(out, "… and {} more lines of {path}", lines - left)?;
                    }
                    left = left.saturating_sub(lines);
                }
            }
        }
        Ok(())
    }
}
