//! Compiles clients. Each thread has a workspace of its own, because cargo lets only one run at a time into a target folder; its one
//! member is replaced again and again, so that the dependencies are compiled once.

use crate::contain::{self, Ended};
use crate::examples;
use crate::row::{Outcome, Row};
use serde_json::Value;
use std::io;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;

/// What no compilation takes.
const LIMIT: Duration = Duration::from_secs(3600);
/// What no test takes.
const TEST_LIMIT: Duration = Duration::from_secs(120);

/// What to do with each client.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Wish {
    pub(crate) doc: bool,
    pub(crate) tests: bool,
}

/// A workspace with one member.
#[derive(Debug)]
pub(crate) struct Slot {
    folder: PathBuf,
    logs: PathBuf,
    jobs: usize,
}

impl Slot {
    /// The workspace, with the dependencies' versions of this repository.
    pub(crate) fn new(work: &Path, thread: usize, jobs: usize) -> io::Result<Self> {
        let folder = work.join(format!("slot-{thread}"));
        std::fs::create_dir_all(&folder)?;
        let manifest = "[workspace]\nresolver = \"3\"\nmembers = [\"client\"]\n";
        std::fs::write(folder.join("Cargo.toml"), manifest)?;
        let lock = folder.join("Cargo.lock");
        if !lock.exists() {
            let own = Path::new(env!("CARGO_MANIFEST_DIR")).join("../Cargo.lock");
            std::fs::copy(own, lock)?;
        }
        let logs = work.join("logs");
        std::fs::create_dir_all(&logs)?;
        Ok(Self { folder, logs, jobs })
    }

    /// Compiles the client at `output`, which is moved here and, if all is well, removed.
    pub(crate) fn compile(
        &self,
        output: &Path,
        package: &str,
        description: &Path,
        wish: Wish,
        row: &mut Row,
    ) -> io::Result<()> {
        let member = self.folder.join("client");
        remove(&member)?;
        std::fs::rename(output, &member)?;
        let done = self.steps(package, description, wish, row);
        let log = self.cargo(
            &["clean", "--quiet", "--package", package],
            package,
            "clean",
        )?;
        if !log.is_good() {
            return Err(io::Error::other(format!(
                "cargo clean: {}",
                log.last_words()
            )));
        }
        if row.result.is_failure() {
            std::fs::rename(&member, output)?;
        } else {
            remove(&member)?;
        }
        done
    }

    fn steps(
        &self,
        package: &str,
        description: &Path,
        wish: Wish,
        row: &mut Row,
    ) -> io::Result<()> {
        let check = self.cargo(&["check", "--quiet"], package, "check")?;
        row.compile_seconds = Some(check.seconds);
        row.result = Outcome::Compiles;
        if !self.judge(&check, Outcome::DoesNotCompile, Outcome::Warns, row) {
            return Ok(());
        }
        if wish.doc {
            // rustdoc merges its index with that of every client before.
            remove(&self.folder.join("target").join("doc"))?;
            let doc = self.cargo(&["doc", "--quiet", "--no-deps"], package, "doc")?;
            row.compile_seconds = Some(check.seconds + doc.seconds);
            if !self.judge(&doc, Outcome::DocWarns, Outcome::DocWarns, row) {
                return Ok(());
            }
        }
        if wish.tests {
            self.test(package, description, row)?;
        }
        Ok(())
    }

    /// Whether a step ended well and silently; if not, the row says so.
    fn judge(&self, ended: &Ended, bad: Outcome, loud: Outcome, row: &mut Row) -> bool {
        let is_silent = ended.stderr.trim().is_empty();
        if ended.is_good() && is_silent {
            return true;
        }
        row.result = if ended.is_good() { loud } else { bad };
        row.detail = Some(first_problem(ended));
        false
    }

    fn test(&self, package: &str, description: &Path, row: &mut Row) -> io::Result<()> {
        let build = ["test", "--quiet", "--test", "examples", "--no-run"];
        let build = [&build[..], &["--message-format", "json-render-diagnostics"]].concat();
        let build = self.cargo(&build, package, "test-build")?;
        let Some(test) = executable(&build.stdout).filter(|_| build.is_good()) else {
            row.result = Outcome::TestsBreak;
            row.detail = Some(first_problem(&build));
            return Ok(());
        };
        // Started directly, not by cargo: where it hangs, it can be ended.
        let mut command = Command::new(test);
        command.arg("--nocapture").current_dir(&self.folder);
        let run = contain::run(
            &mut command,
            TEST_LIMIT,
            &self.logs,
            &format!("{package}.test"),
        )?;
        let held = std::fs::read_to_string(self.folder.join("client/tests/examples.json"))?;
        let judged = examples::judged(description, &self.logs, package)?;
        match examples::join(&judged, &held, &run) {
            Some(examples) => row.examples = Some(examples),
            None => {
                row.result = Outcome::TestsBreak;
                row.detail = Some(run.last_words());
            }
        }
        Ok(())
    }

    fn cargo(&self, arguments: &[&str], package: &str, step: &str) -> io::Result<Ended> {
        let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
        let mut command = Command::new(cargo);
        command
            .args(arguments)
            .current_dir(&self.folder)
            .env("CARGO_TARGET_DIR", "target")
            .env("CARGO_TERM_COLOR", "never")
            .env("CARGO_INCREMENTAL", "0")
            .env("CARGO_PROFILE_DEV_DEBUG", "0")
            .env("CARGO_BUILD_JOBS", self.jobs.to_string())
            .env("RUSTDOCFLAGS", "-D warnings");
        contain::run(
            &mut command,
            LIMIT,
            &self.logs,
            &format!("{package}.{step}"),
        )
    }
}

fn remove(folder: &Path) -> io::Result<()> {
    match std::fs::remove_dir_all(folder) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error),
        _ => Ok(()),
    }
}

/// The test that cargo says it built.
fn executable(messages: &str) -> Option<String> {
    let messages = messages
        .lines()
        .filter_map(|line| serde_json::from_str::<Value>(line).ok());
    let mut tests = messages.filter(|message| message["target"]["name"] == "examples");
    tests.find_map(|message| Some(message["executable"].as_str()?.to_owned()))
}

/// The first error, or the first warning, and how many there are.
fn first_problem(ended: &Ended) -> String {
    if ended.status.is_none() {
        return format!("ended after {:.0} s", ended.seconds);
    }
    let starts = |kind: &'static str| {
        let lines = ended.stderr.lines();
        lines.filter(move |line| line.starts_with(kind) && !line.contains("could not compile"))
    };
    let kind = if starts("error").next().is_some() {
        "error"
    } else {
        "warning"
    };
    match starts(kind).next() {
        Some(first) => format!("{} of {}s, first: {first}", starts(kind).count(), kind),
        None => ended.last_words(),
    }
}
