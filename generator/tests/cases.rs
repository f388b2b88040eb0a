//! Every folder of `cases` generates what its `expected` says. `BLESS=1` writes it; see `cases/README.md`.

mod support;

use similar::TextDiff;
use specwright_build::Output;
use specwright_build::report::{Level, json, places};
use std::collections::BTreeMap;
use std::path::Path;
use support::{Case, cases};

/// The name of the file that holds the findings.
const FINDINGS: &str = "expected.findings";
/// How long an expected file may be, so that somebody reads it.
const MOST_LINES: usize = 400;

#[test]
fn every_case_generates_what_is_expected() {
    let bless = std::env::var_os("BLESS").is_some_and(|value| value == "1");
    let mut failures = Vec::new();
    for case in cases() {
        let actual = actual(&case);
        if bless {
            write(&case, &actual);
        } else {
            failures.extend(differences(&case, &actual));
        }
    }
    let count = failures.len();
    assert!(
        failures.is_empty(),
        "{}\n{count} files differ. If that is meant: BLESS=1 cargo test -p specwright-build --test cases",
        failures.join("\n")
    );
}

#[test]
fn every_expected_file_can_be_read_by_a_person() {
    for case in cases() {
        for (path, text) in expected(&case) {
            let lines = text.lines().count();
            let name = &case.name;
            assert!(lines <= MOST_LINES, "{name}: {path} has {lines} lines");
        }
        let lines = read(&case.folder.join("openapi.yaml")).lines().count();
        assert!(lines <= 40, "{}: {lines} lines of input", case.name);
    }
}

#[test]
fn a_broken_place_costs_only_that_place() {
    for case in cases().iter().filter(|case| case.group() == "error") {
        let output = case.config().generate();
        let name = &case.name;
        let worst = output.report.worst();
        assert!(worst.is_some(), "{name}: nothing is said");
        assert!(worst < Some(Level::Fatal), "{name}: it is fatal");
        assert!(output.tree.is_some(), "{name}: nothing was generated");
        assert!(output.stats.operations > 0, "{name}: no operation is left");
    }
}

#[test]
fn every_finding_has_a_place_and_a_way_out() {
    for case in cases() {
        let output = case.config().generate();
        let shown = json(&output.report, &output.files);
        let findings: Vec<serde_json::Value> = serde_json::from_str(&shown).expect("it is JSON");
        for finding in findings {
            for member in ["file", "line", "column", "help", "message"] {
                let value = &finding[member];
                let is_said = !value.is_null() && value != "";
                assert!(is_said, "{}: no {member} in {finding:#}", case.name);
            }
        }
    }
}

#[test]
fn examples_of_the_runtime_name_the_crate_that_holds_them() {
    let case = cases().swap_remove(0);
    let tree = case.config().generate().tree.expect("nothing is fatal");
    let (single, _) = case.config().generate_single();
    let files = tree.0.into_values().chain(single);
    for text in files {
        assert!(!text.contains("specwright_runtime"), "{text}");
    }
}

/// Path below the case's folder, text.
type Files = BTreeMap<String, String>;

/// The findings, one below the other: how they are drawn depends on a feature, what they say does not.
fn findings(output: &Output) -> String {
    let places = places(&output.report, &output.files);
    let mut text = String::new();
    for (finding, place) in output.report.findings.iter().zip(places) {
        let mut at = place.map_or_else(String::new, |place| {
            format!("{}:{} ", place.line, place.column)
        });
        if let Some(file) = output
            .files
            .get(finding.pointer.file as usize)
            .filter(|_| finding.pointer.file > 0)
        {
            at = format!("{}:{at}", short(&file.path));
        }
        text.push_str(&format!(
            "{:?} {} {at}{}\n  {}\n  help: {}\n",
            finding.level, finding.code, finding.pointer, finding.message, finding.help
        ));
    }
    text
}

/// A file's path from the case's folder.
fn short(path: &str) -> String {
    let parts: Vec<&str> = path.split('/').collect();
    parts.iter().skip(4).copied().collect::<Vec<_>>().join("/")
}

fn actual(case: &Case) -> Files {
    let output: Output = case.config().generate();
    let findings = findings(&output);
    let mut files = Files::new();
    if !findings.is_empty() {
        files.insert(FINDINGS.to_owned(), findings);
    }
    for (path, text) in output.tree.unwrap_or_default().0 {
        if is_shown(case, &path) {
            let path = path.trim_start_matches("src/");
            files.insert(format!("expected/{path}"), text);
        }
    }
    files
}

/// Types and operations; the client where the case is about it.
fn is_shown(case: &Case, path: &str) -> bool {
    let client = match case.group() {
        "security" => path == "src/client.rs",
        "servers" => path == "src/client.rs" || path == "src/servers.rs",
        "webhook" => path == "src/webhooks.rs",
        _ => false,
    };
    client || path.starts_with("src/types") || path.starts_with("src/api/")
}

fn expected(case: &Case) -> Files {
    let mut files = Files::new();
    let mut open = vec![case.folder.join("expected")];
    while let Some(folder) = open.pop() {
        for entry in std::fs::read_dir(folder).into_iter().flatten() {
            let path = entry.expect("it can be read").path();
            if path.is_dir() {
                open.push(path);
            } else {
                let name = path.strip_prefix(&case.folder).expect("it is below");
                files.insert(name.to_string_lossy().replace('\\', "/"), read(&path));
            }
        }
    }
    let findings = case.folder.join(FINDINGS);
    if findings.exists() {
        files.insert(FINDINGS.to_owned(), read(&findings));
    }
    files
}

fn differences(case: &Case, actual: &Files) -> Vec<String> {
    let expected = expected(case);
    let paths: std::collections::BTreeSet<&String> = expected.keys().chain(actual.keys()).collect();
    let empty = String::new();
    let differing = paths.into_iter().filter_map(|path| {
        let (old, new) = (expected.get(path), actual.get(path));
        (old != new).then(|| {
            let (old, new) = (old.unwrap_or(&empty), new.unwrap_or(&empty));
            let diff = TextDiff::from_lines(old.as_str(), new.as_str());
            let diff = diff
                .unified_diff()
                .header("expected", "generated")
                .to_string();
            format!("== {}: {path}\n{diff}", case.name)
        })
    });
    differing.collect()
}

fn write(case: &Case, actual: &Files) {
    for path in expected(case)
        .keys()
        .filter(|path| !actual.contains_key(*path))
    {
        std::fs::remove_file(case.folder.join(path)).expect("it can be removed");
    }
    for (path, text) in actual {
        let path = case.folder.join(path);
        let parent = path.parent().expect("it is in a folder");
        std::fs::create_dir_all(parent).expect("the folder can be made");
        std::fs::write(&path, text).expect("it can be written");
    }
}

fn read(path: &Path) -> String {
    std::fs::read_to_string(path).expect("the file is there")
}
