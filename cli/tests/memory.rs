//! Generating again where nothing changed, and where something did.

mod common;

use common::{PETS, Ran, command, ran};
use std::fs;
use std::path::{Path, PathBuf};

/// A project whose runs are remembered in its own folder.
struct Project(tempfile::TempDir);

const ARGUMENTS: &[&str] = &["generate", "pets.yaml", "-o", "work/client"];
/// What changes, and how.
type Change = (&'static str, fn(&Project));
/// What is put into the memory, to see whether it is asked.
const MARK: &str = "remembered\n";

impl Project {
    fn new() -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        let two_files = PETS.replace(
            "{type: string, description: What it is called.}",
            "{$ref: 'name.yaml'}\n        tag: {$ref: 'missing.yaml'}\n        kind: {type: string, format: odd}",
        );
        fs::write(folder.path().join("pets.yaml"), two_files).expect("written");
        fs::write(folder.path().join("name.yaml"), "type: string\n").expect("written");
        fs::create_dir(folder.path().join("work")).expect("a folder");
        Self(folder)
    }

    fn path(&self, path: &str) -> PathBuf {
        self.0.path().join(path)
    }

    fn run_remembering_in(&self, cache: &str, arguments: &[&str]) -> Ran {
        let mut command = command(self.0.path(), arguments);
        command.env("XDG_CACHE_HOME", self.path(cache));
        ran(command.output().expect("it runs"))
    }

    fn run(&self, arguments: &[&str]) -> Ran {
        self.run_remembering_in("cache", arguments)
    }

    /// The one file of the memory.
    fn memory(&self) -> PathBuf {
        let mut entries = fs::read_dir(self.path("cache/specwright")).expect("a memory");
        let entry = entries.next().expect("a file").expect("a file");
        assert!(entries.next().is_none(), "one file");
        entry.path()
    }

    /// Runs, and puts the mark into what is remembered.
    fn remember(&self) {
        let ran = self.run(ARGUMENTS);
        assert_eq!(ran.code, Some(0), "{}", ran.err);
        let file = self.memory();
        let text = fs::read_to_string(&file).expect("text");
        let mut known: serde_json::Value = serde_json::from_str(&text).expect("JSON");
        known["result"] = MARK.into();
        fs::write(&file, known.to_string()).expect("written");
        let again = self.run(ARGUMENTS);
        assert_eq!((again.code, again.out.as_str()), (Some(0), MARK));
    }
}

fn change(path: &Path, change: impl Fn(String) -> String) {
    let text = fs::read_to_string(path).expect("text");
    fs::write(path, change(text)).expect("written");
}

#[test]
fn where_nothing_changed_the_same_is_said_without_generating() {
    let project = Project::new();
    let first = project.run(ARGUMENTS);
    assert!(
        first.err.contains("SW0303") && first.err.contains("SW0511"),
        "{}",
        first.err
    );
    let second = project.run(ARGUMENTS);
    let whole = project.run_remembering_in("other", ARGUMENTS);
    assert_eq!((&second.out, &second.err), (&whole.out, &whole.err));
    assert_eq!(second.err, first.err);
    project.remember();
}

#[test]
fn whatever_changed_is_seen() {
    let changes: [Change; 9] = [
        ("the description", |project| {
            change(&project.path("pets.yaml"), |text| {
                text.replace("A pet.", "One.")
            });
        }),
        ("a file it refers to", |project| {
            change(&project.path("name.yaml"), |text| text + "maxLength: 3\n");
        }),
        ("a file that was missing", |project| {
            fs::write(project.path("missing.yaml"), "type: integer\n").expect("written");
        }),
        ("a file that is gone", |project| {
            fs::remove_file(project.path("name.yaml")).expect("removed");
        }),
        ("a generated file that is gone", |project| {
            fs::remove_file(project.path("work/client/Cargo.toml")).expect("removed");
        }),
        ("an edited file", |project| {
            change(&project.path("work/client/src/lib.rs"), |text| {
                text + "// mine\n"
            });
        }),
        ("the lock", |project| {
            let lock = project.path("work/client/.specwright.lock");
            change(&lock, |text| {
                text.lines()
                    .take(3)
                    .map(|line| format!("{line}\n"))
                    .collect()
            });
        }),
        ("a run that was ended", |project| {
            fs::create_dir(project.path("work/client/.specwright.staging")).expect("a folder");
        }),
        ("a workspace above", |project| {
            fs::write(project.path("work/Cargo.toml"), "[workspace]\n").expect("written");
        }),
    ];
    for (what, change) in changes {
        let project = Project::new();
        project.remember();
        change(&project);
        let ran = project.run(ARGUMENTS);
        let whole = Project::new();
        whole.run(ARGUMENTS);
        change(&whole);
        let expected = whole.run_remembering_in("other", ARGUMENTS);
        assert_ne!(ran.out, MARK, "{what}");
        assert_eq!((ran.code, ran.out), (expected.code, expected.out), "{what}");
    }
}

#[test]
fn another_question_gets_its_own_answer() {
    let options: [&[&str]; 8] = [
        &["--check"],
        &["--dry-run"],
        &["--profile"],
        &["--all"],
        &["--force"],
        &["--name", "other"],
        &["--format", "json"],
        &["--deny", "error"],
    ];
    for more in options {
        let project = Project::new();
        project.remember();
        let arguments: Vec<&str> = ARGUMENTS.iter().chain(more).copied().collect();
        let ran = project.run(&arguments);
        assert!(!ran.out.contains(MARK), "{more:?}");
        let expected = project.run_remembering_in("other", &arguments);
        assert_eq!(ran.code, expected.code, "{more:?}");
    }
}

#[test]
fn a_memory_that_is_none_costs_a_run_and_nothing_else() {
    for text in ["", "{}", "[1]", "{\"question\": 7}"] {
        let project = Project::new();
        project.remember();
        fs::write(project.memory(), text).expect("written");
        let ran = project.run(ARGUMENTS);
        assert_eq!(ran.code, Some(0), "{text}");
        assert!(ran.out.contains("unchanged"), "{text}: {}", ran.out);
    }
}
