//! For build scripts: a committed client held against its description, or a file to include.

use crate::config::Config;
use crate::output::Output;
use crate::project::{ClientEntry, PROJECT_FILE, Project};
use crate::report::{Level, Report};
use crate::sync::{self, Drift};
use crate::tree::Tree;
use sha2::{Digest, Sha256};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

/// Set to `0`, nothing is written: drift fails the build, as it does where `CI` is set.
const WRITE: &str = "SPECWRIGHT_WRITE";
/// The command that messages name.
const COMMAND: &str = "cargo run -p specwright -- generate";

/// Holds every client of the project's `specwright.toml` against its description.
///
/// Outside CI, what drifted is regenerated, and this one build fails: cargo may have compiled the old files already. With `CI` set, or
/// `SPECWRIGHT_WRITE=0`, nothing is written, and the build fails with the difference. Where nothing changed it costs a digest.
///
/// ```no_run
/// // build.rs
/// fn main() -> std::process::ExitCode {
///     specwright_build::hold()
/// }
/// ```
#[must_use]
pub fn hold() -> ExitCode {
    let root = PathBuf::from(std::env::var_os("CARGO_MANIFEST_DIR").unwrap_or_default());
    println!("cargo::rerun-if-env-changed=CI");
    println!("cargo::rerun-if-env-changed={WRITE}");
    println!("cargo::rerun-if-changed={PROJECT_FILE}");
    let project = match Project::read(&root.join(PROJECT_FILE)) {
        Ok(project) => project,
        Err(error) => return fail(&error.to_string()),
    };
    let mut good = true;
    for client in &project.clients {
        println!("cargo::rerun-if-changed={}", client.spec.display());
        println!("cargo::rerun-if-changed={}", client.output.display());
        // A published package holds no descriptions; its committed client was held against them before.
        if root.join(&client.spec).exists() || root.join(&client.output).exists() {
            good &= hold_client(&root, client);
        }
    }
    if good {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    }
}

fn hold_client(root: &Path, client: &ClientEntry) -> bool {
    let mut memory = Memory::new(root, client);
    if memory.is_as_remembered() {
        watch(&memory.files);
        return true;
    }
    let output = client.config(root).generate();
    memory.files = others(&output);
    watch(&memory.files);
    let Some(tree) = &output.tree else {
        return complain(&output);
    };
    let folder = root.join(&client.output);
    match sync::check(tree, &folder) {
        Ok(drift) if drift.is_empty() => {
            memory.remember(root, client);
            true
        }
        Ok(drift) if may_write(&folder) => regenerate(client, tree, &folder, &drift),
        Ok(drift) => {
            let spec = client.spec.display();
            fail(&format!(
                "{}/ is not what {spec} says; run `{COMMAND}` and commit the result\n{drift}",
                client.output.display()
            ));
            false
        }
        Err(error) => {
            fail(&error.to_string());
            false
        }
    }
}

/// The files that a description refers to, as far as they are on this machine.
fn others(output: &Output) -> Vec<PathBuf> {
    let others = output.files.iter().skip(1);
    others
        .map(|file| PathBuf::from(&file.path))
        .filter(|path| path.exists())
        .collect()
}

fn watch(files: &[PathBuf]) {
    for file in files {
        println!("cargo::rerun-if-changed={}", file.display());
    }
}

fn may_write(folder: &Path) -> bool {
    let is_set = |name: &str| {
        std::env::var_os(name)
            .is_some_and(|value| !value.is_empty() && value != "false" && value != "0")
    };
    let forbidden = std::env::var_os(WRITE).is_some_and(|value| value == "0");
    let writable =
        std::fs::metadata(folder).map_or(true, |metadata| !metadata.permissions().readonly());
    !is_set("CI") && !forbidden && writable
}

fn regenerate(client: &ClientEntry, tree: &Tree, folder: &Path, drift: &Drift) -> bool {
    match sync::write(tree, folder, false) {
        Ok(_) => {
            let files = drift
                .changes
                .iter()
                .filter(|(path, _)| path != sync::LOCK)
                .count()
                .max(1);
            let plural = if files == 1 { "file" } else { "files" };
            fail(&format!(
                "{}/: {files} {plural} regenerated from {}; build again",
                client.output.display(),
                client.spec.display()
            ));
        }
        Err(error) => {
            fail(&error.to_string());
        }
    }
    false
}

fn complain(output: &Output) -> bool {
    fail(&text(&output.report, output));
    false
}

/// The findings of at least `Error`, each with its place.
fn text(report: &Report, output: &Output) -> String {
    let serious = Report {
        findings: report
            .findings
            .iter()
            .filter(|finding| finding.level >= Level::Error)
            .cloned()
            .collect(),
        ..Report::default()
    };
    crate::report::human(&serious, &output.files, crate::report::Style::default())
}

/// `cargo::error` takes one line at a time.
fn fail(message: &str) -> ExitCode {
    for line in message.lines() {
        println!("cargo::error={line}");
    }
    ExitCode::FAILURE
}

/// The digest of all that a client depends on, kept in OUT_DIR, and below it the files that the description refers to.
struct Memory {
    file: Option<PathBuf>,
    known: Option<String>,
    digest: String,
    files: Vec<PathBuf>,
}

impl Memory {
    fn new(root: &Path, client: &ClientEntry) -> Self {
        let output = client.output.display().to_string();
        let name = format!(
            "specwright-{}.digest",
            output.replace(['/', '\\', ':'], "-")
        );
        let file = std::env::var_os("OUT_DIR").map(|folder| PathBuf::from(folder).join(name));
        let text = file
            .as_ref()
            .and_then(|file| std::fs::read_to_string(file).ok());
        let mut lines = text.as_deref().unwrap_or_default().lines();
        let known = lines.next().map(str::to_owned);
        let files: Vec<PathBuf> = lines.map(PathBuf::from).collect();
        Self {
            digest: digest(root, client, &files),
            file,
            known,
            files,
        }
    }

    fn is_as_remembered(&self) -> bool {
        self.known.as_ref() == Some(&self.digest)
    }

    /// Failing to remember costs time, nothing else.
    fn remember(&self, root: &Path, client: &ClientEntry) {
        let Some(file) = &self.file else { return };
        let mut text = digest(root, client, &self.files);
        for path in &self.files {
            text.push('\n');
            text.push_str(&path.to_string_lossy());
        }
        let _ = std::fs::write(file, text);
    }
}

fn digest(root: &Path, client: &ClientEntry, files: &[PathBuf]) -> String {
    let mut digest = Sha256::new();
    digest.update(env!("CARGO_PKG_VERSION"));
    // A generator that was built anew may write other code.
    if let Ok(metadata) = std::env::current_exe().and_then(std::fs::metadata) {
        let built = metadata
            .modified()
            .ok()
            .and_then(|time| time.duration_since(std::time::UNIX_EPOCH).ok())
            .unwrap_or_default();
        digest.update(built.as_nanos().to_le_bytes());
        digest.update(metadata.len().to_le_bytes());
    }
    let own = [root.join(PROJECT_FILE), root.join(&client.spec)];
    for path in own.iter().chain(files) {
        add_file(&mut digest, path);
    }
    let folder = root.join(&client.output);
    let lock = std::fs::read_to_string(folder.join(sync::LOCK)).unwrap_or_default();
    digest.update(&lock);
    for path in lock
        .lines()
        .filter_map(|line| line.split_once("  "))
        .map(|(_, path)| path)
    {
        add_file(&mut digest, &folder.join(path));
    }
    digest
        .finalize()
        .iter()
        .map(|byte| format!("{byte:02x}"))
        .collect()
}

fn add_file(digest: &mut Sha256, path: &Path) {
    match std::fs::read(path) {
        Ok(bytes) => {
            digest.update((bytes.len() as u64).to_le_bytes());
            digest.update(&bytes);
        }
        Err(_) => digest.update(b"absent"),
    }
}

impl Config {
    /// Writes one file to `OUT_DIR`, to be taken in by `include!(concat!(env!("OUT_DIR"), "/client.rs"))`. Only what changed is written.
    ///
    /// ```no_run
    /// // build.rs
    /// fn main() -> std::process::ExitCode {
    ///     specwright_build::Config::new("spec/api.yaml").generate_to_out_dir("client.rs")
    /// }
    /// ```
    #[must_use]
    pub fn generate_to_out_dir(&self, file: &str) -> ExitCode {
        println!("cargo::rerun-if-changed={}", self.spec().display());
        let (text, output) = self.generate_single();
        watch(&others(&output));
        let Some(text) = text else {
            complain(&output);
            return ExitCode::FAILURE;
        };
        for finding in output
            .report
            .findings
            .iter()
            .filter(|finding| finding.level >= Level::Error)
        {
            println!(
                "cargo::warning={}: {} ({})",
                finding.code, finding.message, finding.pointer
            );
        }
        let Some(folder) = std::env::var_os("OUT_DIR") else {
            return fail("OUT_DIR is not set; call this from a build script");
        };
        let path = PathBuf::from(folder).join(file);
        if std::fs::read_to_string(&path).is_ok_and(|old| old == text) {
            return ExitCode::SUCCESS;
        }
        match std::fs::write(&path, text) {
            Ok(()) => ExitCode::SUCCESS,
            Err(error) => fail(&format!("{}: cannot be written: {error}", path.display())),
        }
    }
}
