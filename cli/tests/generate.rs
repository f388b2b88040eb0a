//! What `generate` does to the output folder, and the other commands on a good description.

mod common;

use common::{PETS, command, files, ran, run};
use std::fs;
use std::io::{BufRead, BufReader, Read, Write};
use std::path::Path;
use std::process::Stdio;

fn with_pets() -> tempfile::TempDir {
    let folder = tempfile::tempdir().expect("a folder");
    fs::write(folder.path().join("pets.yaml"), PETS).expect("written");
    folder
}

fn change(folder: &Path, from: &str, to: &str) {
    fs::write(folder.join("pets.yaml"), PETS.replace(from, to)).expect("written");
}

const GENERATE: &[&str] = &["generate", "pets.yaml", "-o", "out"];

fn generate(folder: &Path, more: &[&str]) -> common::Ran {
    run(folder, &[GENERATE, more].concat())
}

#[test]
fn generates_twice_the_same_and_checks_it() {
    let folder = with_pets();
    let folder = folder.path();
    let check = generate(folder, &["--check"]);
    assert_eq!(check.code, Some(1));
    assert!(check.out.contains("missing: Cargo.toml") && check.err.contains("run `specwright"));
    assert!(!folder.join("out").exists());

    let first = generate(folder, &[]);
    assert_eq!((first.code, first.err.as_str()), (Some(0), ""));
    assert!(first.out.starts_with("out: 1 operation, "), "{}", first.out);
    let before = files(&folder.join("out"));
    assert!(before.contains_key("src/lib.rs") && before.contains_key(".specwright.lock"));
    assert_eq!(generate(folder, &[]).code, Some(0));
    assert_eq!(files(&folder.join("out")), before, "nothing is touched");
    assert_eq!(generate(folder, &["--check"]).code, Some(0));

    change(folder, "name: {type", "title: {type");
    let check = generate(folder, &["--check"]);
    assert_eq!(check.code, Some(1));
    assert!(
        check.out.contains("\n+") && check.out.contains("title"),
        "{}",
        check.out
    );
    assert_eq!(files(&folder.join("out")), before);
    let data = generate(folder, &["--format", "json"]);
    let data: serde_json::Value = serde_json::from_str(&data.out).expect("JSON");
    assert!(
        data["written"]
            .as_array()
            .is_some_and(|written| !written.is_empty())
    );
}

#[test]
fn a_profile_has_a_line_for_every_stage() {
    const STAGES: &[&str] = &[
        "read",
        "normalize",
        "lower",
        "conduct",
        "pages",
        "share",
        "name",
        "select",
        "analyze",
        "emit, print",
        "findings",
        "sync",
    ];
    let folder = with_pets();
    let folder = folder.path();
    let profiled = generate(folder, &["--profile"]);
    assert_eq!(profiled.code, Some(0), "{}", profiled.err);
    assert_eq!(profiled.err.lines().count(), STAGES.len());
    for (line, stage) in profiled.err.lines().zip(STAGES) {
        assert!(line.trim_start().starts_with(stage) && line.contains(" ms"));
        let counts = ["read", "emit, print", "sync"].contains(stage);
        assert_eq!(line.ends_with(" bytes"), counts, "{line}");
    }
    assert!(profiled.err.contains(&format!(" {} bytes\n", PETS.len())));
    let checked = generate(folder, &["--check", "--profile"]);
    assert!(checked.err.contains("  sync ") && checked.out.is_empty());
}

#[test]
fn an_edited_or_foreign_folder_is_refused_unless_forced() {
    let folder = with_pets();
    let folder = folder.path();
    fs::create_dir(folder.join("out")).expect("made");
    fs::write(folder.join("out/notes.txt"), "mine").expect("written");
    let refused = generate(folder, &[]);
    assert_eq!((refused.code, refused.out.as_str()), (Some(2), ""));
    assert!(refused.err.contains("notes.txt") && refused.err.contains("--force"));
    assert_eq!(files(&folder.join("out")).len(), 1);
    assert_eq!(generate(folder, &["--force"]).code, Some(0));

    fs::write(folder.join("out/src/lib.rs"), "// mine").expect("written");
    let before = files(&folder.join("out"));
    let refused = generate(folder, &[]);
    assert_eq!(refused.code, Some(2));
    assert!(refused.err.contains("src/lib.rs") && refused.err.contains("--force"));
    assert_eq!(files(&folder.join("out")), before);
    assert_eq!(generate(folder, &["--force"]).code, Some(0));
    assert_eq!(
        fs::read(folder.join("out/notes.txt")).expect("kept"),
        b"mine"
    );
    assert_eq!(generate(folder, &["--check"]).code, Some(0));
}

#[test]
fn what_is_denied_is_not_written() {
    let folder = with_pets();
    let folder = folder.path();
    change(folder, "schemas/Pet'", "schemas/Nothing'");
    let denied = generate(folder, &["--deny", "error"]);
    assert_eq!(denied.code, Some(1), "{}", denied.err);
    assert!(denied.err.contains("error[SW0301]") && denied.err.contains("pets.yaml:14:"));
    assert!(!folder.join("out").exists());
    assert_eq!(generate(folder, &[]).code, Some(0));
}

/// The shell limits what a file may hold, so that writing ends in the middle: as a full disk, or by a signal that kills.
#[test]
#[cfg(unix)]
fn a_full_disk_and_a_kill_leave_the_old_crate_whole() {
    let folder = with_pets();
    let folder = folder.path();
    assert_eq!(generate(folder, &[]).code, Some(0));
    let before = files(&folder.join("out"));
    change(folder, "What it is called.", &"long ".repeat(2_000));
    let limited = |trap: &str| {
        let script = format!("{trap} ulimit -f 8; exec \"$0\" \"$@\"");
        let mut shell = std::process::Command::new("sh");
        shell.current_dir(folder).args(["-c", &script]);
        shell.arg(env!("CARGO_BIN_EXE_specwright")).args(GENERATE);
        ran(shell.output().expect("it runs"))
    };
    let full = limited("trap '' XFSZ;");
    assert_eq!(full.code, Some(2), "{}", full.err);
    assert!(full.err.contains("cannot be written"), "{}", full.err);
    assert_eq!(files(&folder.join("out")), before);

    let killed = limited("");
    assert_eq!(killed.code, None, "{}", killed.err);
    let mut after = files(&folder.join("out"));
    after.retain(|path, _| !path.starts_with(".specwright.staging/"));
    assert_eq!(after, before);
    assert_eq!(generate(folder, &[]).code, Some(0));
    assert_eq!(generate(folder, &["--check"]).code, Some(0));
    let left: Vec<_> = files(&folder.join("out")).into_keys().collect();
    assert!(
        !left
            .iter()
            .any(|path| path.contains("staging") || path.contains("journal"))
    );
}

#[test]
fn the_project_file_says_what_to_generate_from_any_folder_below() {
    let folder = with_pets();
    let project = "[[client]]\nspec = \"pets.yaml\"\noutput = \"a\"\nname = \"pets\"\n\n[[client]]\nspec = \"pets.yaml\"\noutput = \"b\"\n";
    fs::write(folder.path().join("specwright.toml"), project).expect("written");
    let below = folder.path().join("some/where");
    fs::create_dir_all(&below).expect("made");
    let made = run(&below, &["generate"]);
    assert_eq!(made.code, Some(0), "{}", made.err);
    for output in ["a", "b"] {
        assert!(folder.path().join(output).join("src/lib.rs").exists());
        assert!(made.out.contains(&format!("{output}: 1 operation")));
    }
    assert_eq!(run(&below, &["generate", "--check"]).code, Some(0));
}

#[test]
fn inside_another_workspace_the_line_to_add_is_named() {
    let folder = with_pets();
    let folder = folder.path();
    fs::write(folder.join("Cargo.toml"), "[workspace]\nmembers = []\n").expect("written");
    let made = generate(folder, &[]);
    assert_eq!(made.code, Some(0));
    assert!(
        made.err.contains("SW0701") && made.err.contains("add \"out\""),
        "{}",
        made.err
    );
}

#[test]
fn inspect_and_deps_print_results_only() {
    let folder = with_pets();
    let folder = folder.path();
    let inspected = run(folder, &["inspect", "pets.yaml"]);
    assert_eq!(inspected.code, Some(0), "{}", inspected.err);
    for part in [
        "Pets 1\n",
        "GET     /pets/{id}  get_pet",
        "struct  Pet  1",
        "fidelity",
    ] {
        assert!(inspected.out.contains(part), "{}", inspected.out);
    }
    let data = run(folder, &["inspect", "pets.yaml", "--format", "json"]);
    let data: serde_json::Value = serde_json::from_str(&data.out).expect("JSON");
    assert_eq!(data["operations"][0]["call"], "get_pet");
    let deps = run(folder, &["deps", "pets.yaml"]);
    assert!(deps.out.starts_with("[dependencies]\n") && deps.out.contains("serde_json = "));
    assert_eq!((deps.code, deps.err.as_str()), (Some(0), ""));
}

#[test]
fn help_has_examples() {
    let folder = with_pets();
    for command in ["generate", "inspect", "deps", "mock"] {
        let help = run(folder.path(), &[command, "--help"]);
        assert_eq!(help.code, Some(0));
        assert!(help.out.contains("Examples:\n  specwright"), "{}", help.out);
    }
}

#[test]
fn mock_serves_the_description() {
    let folder = with_pets();
    let mut child = command(folder.path(), &["mock", "pets.yaml", "--port", "0"])
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .expect("it runs");
    let mut line = String::new();
    let mut out = BufReader::new(child.stdout.take().expect("its output"));
    out.read_line(&mut line).expect("a line");
    let address = line.trim().strip_prefix("http://").expect("an address");
    let mut stream = std::net::TcpStream::connect(address).expect("connected");
    let request = format!("GET /pets/1 HTTP/1.1\r\nhost: {address}\r\nconnection: close\r\n\r\n");
    stream.write_all(request.as_bytes()).expect("sent");
    let mut answer = String::new();
    stream.read_to_string(&mut answer).expect("answered");
    child.kill().and_then(|()| child.wait()).expect("ended");
    assert!(
        answer.starts_with("HTTP/1.1 200") && answer.contains("\"name\""),
        "{answer}"
    );
}
