//! What every case generates compiles without a warning: as crates of one temporary workspace, and as single files to include.

mod support;

use specwright_build::emit::Part;
use std::fmt::Write;
use std::path::{Path, PathBuf};
use std::process::Command;
use support::{Case, cases};

/// The cases that are also generated as one file.
const SINGLE: &[&str] = &[
    "names/tags",
    "union/discriminator",
    "body/multipart",
    "servers/variables",
];
/// The groups whose documentation differs from that of the others.
const DOCUMENTED: &[&str] = &[
    "body", "docs", "names", "pages", "params", "paths", "security", "servers",
];

#[test]
fn every_case_compiles_without_a_warning() {
    let workspace = workspace();
    let all = ["--workspace", "--keep-going", "--quiet"];
    run_cargo(&workspace, "check", &all);
    run_cargo(
        &workspace,
        "clippy",
        &[&all[..], &["--all-features"]].concat(),
    );
    let documented = cases();
    let documented = documented
        .iter()
        .filter(|case| DOCUMENTED.contains(&case.group()));
    let packages: Vec<String> = documented
        .map(|case| format!("--package={}", case.package()))
        .collect();
    let packages: Vec<&str> = packages.iter().map(String::as_str).collect();
    run_cargo(
        &workspace,
        "doc",
        &[&["--no-deps", "--quiet"], &packages[..]].concat(),
    );
}

fn run_cargo(workspace: &Path, command: &str, arguments: &[&str]) {
    let errors = cargo(workspace, &[&[command], arguments].concat());
    assert!(errors.is_empty(), "cargo {command} says:\n{errors}");
}

/// The workspace with a member for each case. It stays, so that the next run has nothing to compile again.
fn workspace() -> PathBuf {
    let root = Path::new(env!("CARGO_TARGET_TMPDIR")).join("cases");
    let mut members = Vec::new();
    for case in cases() {
        let output = case.config().generate();
        let name = case.package();
        let files = output.tree.unwrap_or_default().0;
        refresh(&root.join(&name), &files);
        members.push(name);
        if SINGLE.contains(&case.name.as_str()) {
            members.push(single(&root, &case));
        }
    }
    let quoted = members.iter().fold(String::new(), |mut all, name| {
        let _ = writeln!(all, "    \"{name}\",");
        all
    });
    let manifest = format!("[workspace]\nresolver = \"3\"\nmembers = [\n{quoted}]\n");
    put(&root.join("Cargo.toml"), &manifest);
    let lock = Path::new(env!("CARGO_MANIFEST_DIR")).join("../Cargo.lock");
    let known = std::fs::read_to_string(lock).expect("the versions are fixed");
    if !root.join("Cargo.lock").exists() {
        put(&root.join("Cargo.lock"), &known);
    }
    root
}

/// A crate that includes the single file of a case, as users of a build script do.
fn single(root: &Path, case: &Case) -> String {
    let (text, _) = case.config().generate_single();
    let text = text.expect("nothing is fatal");
    if let Err(error) = syn::parse_file(&text) {
        panic!("{}: {error}", case.name);
    }
    let name = format!("single-{}", case.package());
    let files = std::collections::BTreeMap::from([
        (
            "Cargo.toml".to_owned(),
            specwright_build::emit::manifest(&name, "Includes a client.", false, Part::ALL, &[]),
        ),
        (
            "src/lib.rs".to_owned(),
            "//! Includes a client.\npub mod client {\n    //! The client.\n    include!(\"client.in\");\n}\n".to_owned(),
        ),
        ("src/client.in".to_owned(), text),
    ]);
    refresh(&root.join(&name), &files);
    name
}

/// Makes the folder hold these files, and touches none that is right already.
fn refresh(folder: &Path, files: &std::collections::BTreeMap<String, String>) {
    let mut open = vec![folder.to_owned()];
    while let Some(current) = open.pop() {
        for entry in std::fs::read_dir(current).into_iter().flatten().flatten() {
            let path = entry.path();
            if path.is_dir() {
                open.push(path);
                continue;
            }
            let name = path.strip_prefix(folder).expect("it is below");
            let name = name.to_string_lossy().replace('\\', "/");
            if !files.contains_key(&name) {
                std::fs::remove_file(&path).expect("it can be removed");
            }
        }
    }
    for (path, text) in files {
        put(&folder.join(path), text);
    }
}

fn put(path: &Path, text: &str) {
    if std::fs::read_to_string(path).is_ok_and(|old| old == text) {
        return;
    }
    let parent = path.parent().expect("it is in a folder");
    std::fs::create_dir_all(parent).expect("the folder can be made");
    std::fs::write(path, text).expect("it can be written");
}

/// What cargo says when it fails; first without the network, then with it.
fn cargo(workspace: &Path, arguments: &[&str]) -> String {
    let offline = run(workspace, arguments, true);
    if offline.is_empty() || !is_about_packages(&offline) {
        return offline;
    }
    run(workspace, arguments, false)
}

/// Whether it failed because a package is not there, not because of the code.
fn is_about_packages(errors: &str) -> bool {
    ["--offline", "offline was specified", "no matching package"]
        .iter()
        .any(|sign| errors.contains(sign))
}

fn run(workspace: &Path, arguments: &[&str], offline: bool) -> String {
    let mut command = Command::new(env!("CARGO"));
    command
        .args(arguments)
        .args(offline.then_some("--offline"))
        .current_dir(workspace)
        .env("CARGO_TARGET_DIR", workspace.join("target"))
        .env("RUSTFLAGS", "-D warnings")
        .env("RUSTDOCFLAGS", "-D warnings");
    let output = command.output().expect("cargo runs");
    if output.status.success() {
        return String::new();
    }
    let errors = String::from_utf8_lossy(&output.stderr).into_owned();
    if errors.is_empty() {
        format!("{}", output.status)
    } else {
        errors
    }
}
