//! Whether a folder is as a run left it.

use super::lock::{Lock, digest};
use super::{JOURNAL, LOCK, STAGING, place};
use rayon::prelude::*;
use std::fs;
use std::path::Path;

/// The digest of the lock, where every file that it names is as it says and no run was ended in the middle.
#[must_use]
pub fn standing(folder: &Path) -> Option<String> {
    if folder.join(JOURNAL).exists() || folder.join(STAGING).exists() {
        return None;
    }
    let text = fs::read_to_string(folder.join(LOCK)).ok()?;
    let files: Vec<_> = Lock::parse(&text).0.into_iter().collect();
    let is_as_left = |(path, known): &(String, String)| {
        let bytes = place(folder, path)
            .ok()
            .and_then(|file| fs::read(file).ok());
        bytes.is_some_and(|bytes| digest(&bytes) == *known)
    };
    files
        .par_iter()
        .all(is_as_left)
        .then(|| digest(text.as_bytes()))
}
