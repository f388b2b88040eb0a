//! Writing what changed, so that any end in the middle can be mended.

use super::lock::Lock;
use super::{JOURNAL, LOCK, STAGING, SyncError, disk, place, read_text, some};
use crate::tree::Tree;
use std::fs;
use std::path::{Path, PathBuf};

/// What a run did.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Written {
    /// Files that are new or have a new text.
    pub written: Vec<String>,
    /// Files that are no longer generated.
    pub removed: Vec<String>,
    /// How many files were as they should be, and were not touched.
    pub unchanged: usize,
}

/// Makes the folder say what the tree says. With `force`, foreign and edited files in the way are overwritten.
///
/// # Errors
/// When the folder is not ours or was edited (unless forced), or when the disk refuses; then nothing has changed, or the next run mends it.
pub fn write(tree: &Tree, folder: &Path, force: bool) -> Result<Written, SyncError> {
    let known = Known::read(folder)?;
    if !force {
        known.refuse_foreign(folder)?;
    }
    let plan = known.plan(tree, folder, force)?;
    let lock = Lock::of(tree);
    if plan.written.is_empty() && plan.removed.is_empty() && known.lock.as_ref() == Some(&lock) && known.journal.is_none() {
        return Ok(plan);
    }
    fs::create_dir_all(folder).map_err(disk("cannot be made", folder))?;
    let staging = folder.join(STAGING);
    let staged = stage(tree, &plan, &staging).and_then(|staged| {
        put(&folder.join(JOURNAL), lock.text().as_bytes())?;
        Ok(staged)
    });
    let staged = match staged {
        Ok(staged) => staged,
        Err(error) => {
            // The old crate is whole; what is left of the attempt is only in the way.
            let _ = fs::remove_dir_all(&staging);
            return Err(error);
        }
    };
    commit(folder, &plan, staged)?;
    put(&folder.join(LOCK), lock.text().as_bytes())?;
    let journal = folder.join(JOURNAL);
    fs::remove_file(&journal).map_err(disk("cannot be removed", &journal))?;
    fs::remove_dir_all(&staging).map_err(disk("cannot be removed", &staging))?;
    Ok(plan)
}

/// What earlier runs say is theirs.
struct Known {
    lock: Option<Lock>,
    journal: Option<Lock>,
}

impl Known {
    fn read(folder: &Path) -> Result<Self, SyncError> {
        if folder.exists() && !folder.is_dir() {
            let error = std::io::Error::other("it is a file, a folder is expected");
            return Err(disk("cannot be written to", folder)(error));
        }
        Ok(Self { lock: Lock::read(&folder.join(LOCK))?, journal: Lock::read(&folder.join(JOURNAL))? })
    }

    /// A folder that no run has written to must be empty, or hold only what a run has staged before it was ended.
    fn refuse_foreign(&self, folder: &Path) -> Result<(), SyncError> {
        if self.lock.is_some() || self.journal.is_some() || !folder.exists() {
            return Ok(());
        }
        let entries = fs::read_dir(folder).map_err(disk("cannot be listed", folder))?;
        let mut foreign: Vec<String> = entries
            .filter_map(|entry| Some(entry.ok()?.file_name().to_string_lossy().into_owned()))
            .filter(|name| name != STAGING && name != ".git")
            .collect();
        foreign.sort();
        if foreign.is_empty() { Ok(()) } else { Err(SyncError::NotOurs { folder: folder.to_owned(), files: some(&foreign) }) }
    }

    fn is_ours(&self, path: &str, bytes: &[u8]) -> bool {
        [&self.lock, &self.journal].into_iter().flatten().any(|lock| lock.names(path, bytes))
    }

    fn plan(&self, tree: &Tree, folder: &Path, force: bool) -> Result<Written, SyncError> {
        let mut plan = Written::default();
        let mut edited = Vec::new();
        for (path, text) in &tree.0 {
            match read_text(&place(folder, path)?)? {
                Some(bytes) if bytes == text.as_bytes() => {
                    plan.unchanged += 1;
                    continue;
                }
                Some(bytes) if !self.is_ours(path, &bytes) => edited.push(path.clone()),
                _ => {}
            }
            plan.written.push(path.clone());
        }
        let earlier = [&self.lock, &self.journal].into_iter().flatten().flat_map(|lock| lock.0.keys());
        for path in earlier.filter(|path| !tree.0.contains_key(*path)) {
            // A path in the lock that leads out of the folder was never written by us.
            let Ok(place) = place(folder, path) else { continue };
            match read_text(&place)? {
                Some(bytes) if self.is_ours(path, &bytes) => plan.removed.push(path.clone()),
                Some(_) => edited.push(path.clone()),
                None => {}
            }
        }
        plan.removed.dedup();
        if edited.is_empty() || force { Ok(plan) } else { Err(SyncError::Edited { folder: folder.to_owned(), files: some(&edited) }) }
    }
}

/// Writes every changed file beside its place. A full disk ends here.
fn stage(tree: &Tree, plan: &Written, staging: &Path) -> Result<Vec<PathBuf>, SyncError> {
    if staging.exists() {
        fs::remove_dir_all(staging).map_err(disk("cannot be removed", staging))?;
    }
    fs::create_dir(staging).map_err(disk("cannot be made", staging))?;
    let mut staged = Vec::new();
    for (number, path) in plan.written.iter().enumerate() {
        let file = staging.join(number.to_string());
        let text = tree.0.get(path).map(String::as_bytes).unwrap_or_default();
        fs::write(&file, text).map_err(disk("cannot be written", &file))?;
        staged.push(file);
    }
    Ok(staged)
}

/// Renames the staged files into place, then removes what is no longer generated.
fn commit(folder: &Path, plan: &Written, staged: Vec<PathBuf>) -> Result<(), SyncError> {
    for (path, staged) in plan.written.iter().zip(staged) {
        let target = place(folder, path)?;
        if let Some(parent) = target.parent() {
            fs::create_dir_all(parent).map_err(disk("cannot be made", parent))?;
        }
        fs::rename(&staged, &target).map_err(disk("cannot be replaced", &target))?;
    }
    for path in &plan.removed {
        let target = place(folder, path)?;
        fs::remove_file(&target).map_err(disk("cannot be removed", &target))?;
        remove_empty_parents(folder, &target);
    }
    Ok(())
}

/// Removing a folder that is not empty fails, which is what ends this.
fn remove_empty_parents(folder: &Path, file: &Path) {
    let mut parent = file.parent();
    while let Some(path) = parent.filter(|path| *path != folder) {
        if fs::remove_dir(path).is_err() {
            return;
        }
        parent = path.parent();
    }
}

/// Writes a file by temporary and rename.
fn put(path: &Path, bytes: &[u8]) -> Result<(), SyncError> {
    let temporary = path.with_extension("tmp");
    fs::write(&temporary, bytes).map_err(disk("cannot be written", &temporary))?;
    fs::rename(&temporary, path).map_err(disk("cannot be replaced", path))
}
