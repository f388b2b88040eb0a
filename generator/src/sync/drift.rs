//! What differs between the output and the disk.

use super::lock::Lock;
use super::{LOCK, SyncError, place, read_text, some};
use crate::tree::Tree;
use similar::TextDiff;
use std::fmt;
use std::path::Path;
use std::time::Duration;

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
    drift
        .changes
        .sort_by(|(left, _), (right, _)| left.cmp(right));
    Ok(drift)
}

fn compare(drift: &mut Drift, folder: &Path, path: &str, text: &str) -> Result<(), SyncError> {
    match read_text(&place(folder, path)?)? {
        None => drift.changes.push((path.to_owned(), Change::Missing)),
        Some(bytes) if bytes == text.as_bytes() => {}
        Some(bytes) => {
            let old = String::from_utf8_lossy(&bytes);
            let diff = TextDiff::configure()
                .timeout(DIFF_TIME)
                .diff_lines(old.as_ref(), text)
                .unified_diff()
                .header(&format!("{path} (on disk)"), &format!("{path} (generated)"))
                .to_string();
            drift.changes.push((path.to_owned(), Change::Changed(diff)));
        }
    }
    Ok(())
}

/// After this a diff is finished roughly.
const DIFF_TIME: Duration = Duration::from_millis(500);
/// How many lines are shown before the rest is counted.
const SHOWN_LINES: usize = 200;

impl fmt::Display for Drift {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        // The lock follows the files; it is news only where nothing else is.
        let is_news = |path: &str| path != LOCK || self.changes.len() == 1;
        let shown = self.changes.iter().filter(|(path, _)| is_news(path));
        let mut lines = 0;
        let mut hidden = Vec::new();
        for (path, change) in shown {
            let text = match change {
                Change::Missing => format!("missing: {path}"),
                Change::Extra => format!("no longer generated: {path}"),
                Change::Changed(diff) => diff.trim_end().to_owned(),
            };
            if lines >= SHOWN_LINES {
                hidden.push(path.clone());
                continue;
            }
            for line in text.lines().take(SHOWN_LINES - lines) {
                writeln!(out, "{line}")?;
            }
            let count = text.lines().count();
            if count > SHOWN_LINES - lines {
                let more = count - (SHOWN_LINES - lines);
                writeln!(out, "… and {more} more lines of {path}")?;
            }
            lines += count;
        }
        if !hidden.is_empty() {
            writeln!(out, "… and {} more files: {}", hidden.len(), some(&hidden))?;
        }
        Ok(())
    }
}
