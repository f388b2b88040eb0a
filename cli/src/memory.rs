//! What the last run of a folder said, as this machine remembers it. Where nothing changed since, it is said again and nothing is generated.
//!
//! Everything that a run depends on is compared: the program, what it was asked, where, the texts of all files that it read and the
//! absence of those that it looked for in vain, and every byte that it wrote. A memory that does not fit, or is none, costs a whole run.

use serde_json::{Value, json};
use specwright_build::Output;
use specwright_build::sync::{self, digest};
use std::fs;
use std::path::{Path, PathBuf};

/// How many folders are remembered, roughly: when there are more, those are forgotten that were written longest ago.
const FOLDERS: usize = 200;

/// Where a folder is remembered, and what is asked now.
pub(crate) struct Memory {
    file: PathBuf,
    question: String,
    folder: PathBuf,
    /// The manifests of the folders above, which decide on a note: as they were before the run looked at them.
    above: Vec<Value>,
}

/// What a run says when it has nothing to do.
pub(crate) struct Said {
    /// On standard output.
    pub(crate) result: String,
    /// On standard error.
    pub(crate) findings: String,
}

impl Memory {
    /// The memory of an output folder; `question` is everything that the run was asked. `None` where this machine has no place for it.
    pub(crate) fn of(folder: &Path, question: &str) -> Option<Self> {
        let folder = std::path::absolute(folder).ok()?;
        let here = std::env::current_dir().ok()?;
        let program = program()?;
        let question = format!("{program}\n{}\n{question}", here.display());
        let name = digest(folder.as_os_str().as_encoded_bytes());
        let above = folder.ancestors().skip(1);
        let above = above.map(|folder| state(&folder.join("Cargo.toml")));
        Some(Self {
            above: above.collect::<Option<_>>()?,
            file: place()?.join(format!("{name}.json")),
            question: digest(question.as_bytes()),
            folder,
        })
    }

    /// What the last run said, if this one would say it too.
    pub(crate) fn recall(&self) -> Option<Said> {
        let known: Value = serde_json::from_slice(&fs::read(&self.file).ok()?).ok()?;
        let text = |key: &str| known.get(key)?.as_str().map(str::to_owned);
        if text("question")? != self.question {
            return None;
        }
        let inputs = known.get("inputs")?.as_array()?;
        let is_same = |input: &Value| {
            let path = input.get("path").and_then(Value::as_str);
            path.is_some_and(|path| state(Path::new(path)).as_ref() == Some(input))
        };
        if !inputs.iter().all(is_same) || sync::standing(&self.folder)? != text("lock")? {
            return None;
        }
        Some(Said {
            result: text("result")?,
            findings: text("findings")?,
        })
    }

    /// Remembers a run that wrote `lock`. Failing to do so costs time, nothing else.
    pub(crate) fn remember(&self, output: &Output, lock: &str, said: &Said) {
        let Some(inputs) = self.inputs(output) else {
            return;
        };
        let known = json!({
            "question": self.question,
            "inputs": inputs,
            "lock": lock,
            "result": said.result,
            "findings": said.findings,
        });
        let Some(place) = self.file.parent() else {
            return;
        };
        let temporary = self.file.with_extension(std::process::id().to_string());
        let is_kept = fs::create_dir_all(place)
            .and_then(|()| fs::write(&temporary, known.to_string()))
            .and_then(|()| fs::rename(&temporary, &self.file));
        if is_kept.is_ok() {
            forget_the_oldest(place);
        }
    }

    /// Everything that was read, as it was when it was read, and everything that was looked for in vain.
    fn inputs(&self, output: &Output) -> Option<Vec<Value>> {
        let mut inputs = self.above.clone();
        for file in &output.files {
            inputs.push(present(Path::new(&file.path), file.text.as_bytes())?);
        }
        for path in output.missing.as_ref()? {
            inputs.push(absent(path)?);
        }
        Some(inputs)
    }
}

/// What a file is now: its path, what that leads to beneath links, and the digest of its text; nothing where it is not there. `None`: that
/// cannot be said.
fn state(path: &Path) -> Option<Value> {
    const BYTE_ORDER_MARK: &[u8] = "\u{feff}".as_bytes();
    if !path.try_exists().ok()? {
        return absent(path);
    }
    let bytes = fs::read(path).ok()?;
    present(path, bytes.strip_prefix(BYTE_ORDER_MARK).unwrap_or(&bytes))
}

fn absent(path: &Path) -> Option<Value> {
    Some(json!({ "path": path.to_str()? }))
}

fn present(path: &Path, text: &[u8]) -> Option<Value> {
    let real = path.canonicalize().ok()?;
    Some(json!({ "path": path.to_str()?, "real": real.to_str()?, "digest": digest(text) }))
}

/// Which build of the program this is.
fn program() -> Option<String> {
    let path = std::env::current_exe().ok()?;
    let metadata = path.metadata().ok()?;
    let built = metadata.modified().ok()?;
    let changed = changed(&metadata);
    let (version, length) = (env!("CARGO_PKG_VERSION"), metadata.len());
    Some(format!(
        "{version} {} {length} {built:?} {changed:?}",
        path.display()
    ))
}

/// When the file was put in its place, which copying with the old time of writing does not hide.
#[cfg(unix)]
fn changed(metadata: &fs::Metadata) -> (u64, i64, i64) {
    use std::os::unix::fs::MetadataExt;
    (metadata.ino(), metadata.ctime(), metadata.ctime_nsec())
}

#[cfg(not(unix))]
fn changed(_: &fs::Metadata) {}

/// The user's folder for what can be made again.
fn place() -> Option<PathBuf> {
    let folder = |name: &str| {
        let folder = std::env::var_os(name).map(PathBuf::from);
        folder.filter(|folder| folder.is_absolute())
    };
    let home = || folder("HOME");
    let own = if cfg!(windows) {
        folder("LOCALAPPDATA")
    } else if cfg!(target_os = "macos") {
        home().map(|home| home.join("Library/Caches"))
    } else {
        home().map(|home| home.join(".cache"))
    };
    folder("XDG_CACHE_HOME")
        .or(own)
        .map(|folder| folder.join("specwright"))
}

fn forget_the_oldest(place: &Path) {
    let Ok(entries) = fs::read_dir(place) else {
        return;
    };
    let written =
        |entry: fs::DirEntry| Some((entry.metadata().ok()?.modified().ok()?, entry.path()));
    let mut all: Vec<_> = entries.filter_map(|entry| written(entry.ok()?)).collect();
    all.sort();
    let surplus = all.len().saturating_sub(FOLDERS);
    for (_, path) in all.into_iter().take(surplus) {
        let _ = fs::remove_file(path);
    }
}
