//! Writing what changed, so that any end in the middle can be mended.

use super::lock::{Lock, digest};
use super::{JOURNAL, LOCK, STAGING, SyncError, disk, place, read_text, some};
use crate::tree::Tree;
use rayon::prelude::*;
use std::fs::{self, File};
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
    /// The digest of the lock; [`standing`](super::standing) says the same as long as the folder stays as it is now.
    pub lock: String,
}

/// Makes the folder say what the tree says. With `force`, foreign and edited files in the way are overwritten.
///
/// # Errors
/// When the folder is not ours or was edited (unless forced), or when the disk refuses; then nothing has changed, or the next run mends it.
pub fn write(tree: &Tree, folder: &Path, force: bool) -> Result<Written, SyncError> {
    let was_there = folder.exists();
    let _guard = guard(folder);
    let known = Known::read(folder)?;
    if !force {
        known.refuse_foreign(folder)?;
    }
    let mut plan = known.plan(tree, folder, force)?;
    let lock = Lock::of(tree);
    plan.lock = digest(lock.text().as_bytes());
    let is_done = plan.written.is_empty() && plan.removed.is_empty();
    let is_clean = known.journal.is_none() && !folder.join(STAGING).exists();
    if is_done && is_clean && known.lock.as_ref() == Some(&lock) {
        return Ok(plan);
    }
    let staged = prepare(tree, &plan, folder, &known, &lock).inspect_err(|_| {
        // The old crate is whole; what is left of the attempt is only in the way.
        let _ = fs::remove_dir_all(folder.join(STAGING));
        if !was_there {
            let _ = fs::remove_dir(folder);
        }
    })?;
    commit(folder, &plan, staged)?;
    finish(folder, &lock)?;
    Ok(plan)
}

/// Runs of one folder wait for each other, where the system can lock a folder. It ends with the run, however that ends.
fn guard(folder: &Path) -> Option<File> {
    let guard = File::open(folder).ok()?;
    guard.lock().ok()?;
    Some(guard)
}

/// Everything that may fail for want of space or permission, before anything is in its place.
fn prepare(
    tree: &Tree,
    plan: &Written,
    folder: &Path,
    known: &Known,
    lock: &Lock,
) -> Result<Vec<PathBuf>, SyncError> {
    fs::create_dir_all(folder).map_err(disk("cannot be made", folder))?;
    let staged = stage(tree, plan, &folder.join(STAGING))?;
    known.settle(folder)?;
    put(&folder.join(JOURNAL), lock.text().as_bytes())?;
    Ok(staged)
}

/// The lock says that it is done, the journal that it was.
fn finish(folder: &Path, lock: &Lock) -> Result<(), SyncError> {
    put(&folder.join(LOCK), lock.text().as_bytes())?;
    let journal = folder.join(JOURNAL);
    fs::remove_file(&journal).map_err(disk("cannot be removed", &journal))?;
    let staging = folder.join(STAGING);
    fs::remove_dir_all(&staging).map_err(disk("cannot be removed", &staging))
}

/// What stands in the place of a file.
enum Found {
    AsItShouldBe,
    /// What no run has left there.
    Edited,
    /// Nothing, or what a run has left.
    Old,
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
        Ok(Self {
            lock: Lock::read(&folder.join(LOCK))?,
            journal: Lock::read(&folder.join(JOURNAL))?,
        })
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
        if foreign.is_empty() {
            Ok(())
        } else {
            Err(SyncError::NotOurs {
                folder: folder.to_owned(),
                files: some(&foreign),
            })
        }
    }

    /// Takes what a run that was ended had put in place into the lock, before its journal is replaced by the next one.
    fn settle(&self, folder: &Path) -> Result<(), SyncError> {
        let Some(journal) = &self.journal else {
            return Ok(());
        };
        let mut lock = self.lock.clone().unwrap_or_default();
        for (path, digest) in &journal.0 {
            let Ok(place) = place(folder, path) else {
                continue;
            };
            if read_text(&place)?.is_some_and(|bytes| journal.names(path, &bytes)) {
                lock.0.insert(path.clone(), digest.clone());
            }
        }
        put(&folder.join(LOCK), lock.text().as_bytes())
    }

    fn is_ours(&self, path: &str, bytes: &[u8]) -> bool {
        [&self.lock, &self.journal]
            .into_iter()
            .flatten()
            .any(|lock| lock.names(path, bytes))
    }

    fn found(&self, folder: &Path, path: &str, text: &str) -> Result<Found, SyncError> {
        Ok(match read_text(&place(folder, path)?)? {
            Some(bytes) if bytes == text.as_bytes() => Found::AsItShouldBe,
            Some(bytes) if !self.is_ours(path, &bytes) => Found::Edited,
            _ => Found::Old,
        })
    }

    fn plan(&self, tree: &Tree, folder: &Path, force: bool) -> Result<Written, SyncError> {
        let mut plan = Written::default();
        let mut edited = Vec::new();
        let found: Vec<_> = tree
            .0
            .par_iter()
            .map(|(path, text)| (path, self.found(folder, path, text)))
            .collect();
        for (path, found) in found {
            match found? {
                Found::AsItShouldBe => {
                    plan.unchanged += 1;
                    continue;
                }
                Found::Edited => edited.push(path.clone()),
                Found::Old => {}
            }
            plan.written.push(path.clone());
        }
        let earlier = [&self.lock, &self.journal]
            .into_iter()
            .flatten()
            .flat_map(|lock| lock.0.keys());
        for path in earlier.filter(|path| !tree.0.contains_key(*path)) {
            // A path in the lock that leads out of the folder was never written by us.
            let Ok(place) = place(folder, path) else {
                continue;
            };
            match read_text(&place)? {
                Some(bytes) if force || self.is_ours(path, &bytes) => {
                    plan.removed.push(path.clone())
                }
                Some(_) => edited.push(path.clone()),
                None => {}
            }
        }
        for paths in [&mut plan.removed, &mut edited] {
            paths.sort();
            paths.dedup();
        }
        if edited.is_empty() || force {
            Ok(plan)
        } else {
            Err(SyncError::Edited {
                folder: folder.to_owned(),
                files: some(&edited),
            })
        }
    }
}

/// Writes every changed file beside its place. A full disk ends here.
fn stage(tree: &Tree, plan: &Written, staging: &Path) -> Result<Vec<PathBuf>, SyncError> {
    if staging.exists() {
        fs::remove_dir_all(staging).map_err(disk("cannot be removed", staging))?;
    }
    fs::create_dir(staging).map_err(disk("cannot be made", staging))?;
    let put = |(number, path): (usize, &String)| {
        let file = staging.join(number.to_string());
        let text = tree.0.get(path).map(String::as_bytes).unwrap_or_default();
        fs::write(&file, text).map_err(disk("cannot be written", &file))?;
        Ok(file)
    };
    let staged: Vec<_> = plan.written.par_iter().enumerate().map(put).collect();
    // Of several errors the first file's is told.
    staged.into_iter().collect()
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

/// As [`write`], ended after so many steps: staging, journal, each file, the lock, the journal's end. Says whether it came to its end.
#[cfg(test)]
pub(super) fn ended_after(tree: &Tree, folder: &Path, steps: usize) -> bool {
    let known = Known::read(folder).expect("known");
    let mut plan = known.plan(tree, folder, false).expect("a plan");
    let lock = Lock::of(tree);
    if steps == 0 {
        stage(tree, &plan, &folder.join(STAGING)).expect("staged");
        return false;
    }
    let staged = prepare(tree, &plan, folder, &known, &lock).expect("prepared");
    let files = plan.written.len() + plan.removed.len();
    plan.removed
        .truncate((steps - 1).saturating_sub(plan.written.len()));
    plan.written.truncate(steps - 1);
    commit(folder, &plan, staged).expect("in place");
    if steps > files + 1 {
        put(&folder.join(LOCK), lock.text().as_bytes()).expect("a lock");
    }
    if steps > files + 2 {
        fs::remove_file(folder.join(JOURNAL)).expect("no journal");
    }
    steps > files + 2
}
