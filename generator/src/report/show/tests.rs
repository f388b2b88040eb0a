//! What is shown.

use super::*;
use crate::report::{Pointer, codes};

const YAML: &str =
    "openapi: 3.0.0\ninfo: {title: x}\npaths:\n  /pets:\n    get:\n      $ref: '#/nowhere'\n";

fn files(path: &str, text: &str) -> Vec<SourceFile> {
    vec![SourceFile::new(path, text)]
}

fn pointer(path: &str) -> Pointer {
    Pointer {
        file: 0,
        path: path.to_owned(),
    }
}

fn dangling() -> Report {
    let mut report = Report::default();
    let at = pointer("/paths/~1pets/get/$ref");
    report.add(
        codes::DANGLING_REF,
        at,
        "`#/nowhere` is not there",
        "correct the reference",
    );
    report
}

#[test]
#[cfg(feature = "diagnostics")]
fn a_finding_shows_its_code_place_line_caret_and_help() {
    let files = files("api/a.yaml", YAML);
    let shown = human(&dangling(), &files, Style::default());
    let expected = "  × error[SW0301]: `#/nowhere` is not there
   ╭─[api/a.yaml:6:7]
 6 │       $ref: '#/nowhere'
   ·       ──┬─
   ·         ╰── #/paths/~1pets/get/$ref
   ╰────
  help: correct the reference

1 error
";
    assert_eq!(shown, expected);
    let style = Style {
        color: true,
        all: false,
    };
    assert!(human(&dangling(), &files, style).contains("\u{1b}["));
}

#[test]
fn without_miette_it_shows_the_same() {
    let report = dangling();
    let files = files("api/a.yaml", YAML);
    let place = places(&report, &files)[0].expect("a place");
    let line = YAML.lines().nth(place.line - 1).expect("a line");
    let shown = Shown {
        finding: &report.findings[0],
        excerpt: Some(Excerpt::new("api/a.yaml", &Line::new(line), place)),
    };
    let expected = "error[SW0301]: `#/nowhere` is not there
 --> api/a.yaml:6:7
  |
6 |       $ref: '#/nowhere'
  |       ^^^^ #/paths/~1pets/get/$ref
  = help: correct the reference
";
    assert_eq!(plain::draw(&shown), expected);
}

#[test]
fn many_notes_of_one_kind_are_counted() {
    let mut report = dangling();
    for number in 0..14 {
        let message = format!("`a` is `a{number}`");
        report.add(codes::RENAMED, pointer("/info/title"), message, "rename it");
    }
    let files = files("a.yaml", YAML);
    let short = human(&report, &files, Style::default());
    assert_eq!(short.matches("note[SW0601]").count(), 3);
    let end = "\n… and 11 more SW0601: a name was given a suffix\n1 error, 14 notes\n";
    assert!(short.ends_with(end), "{short}");
    let style = Style {
        color: false,
        all: true,
    };
    let long = human(&report, &files, style);
    assert_eq!(long.matches("note[SW0601]").count(), 14);
    assert!(!long.contains("more SW0601"));
    assert_eq!(human(&Report::default(), &files, style), "");
}

#[test]
fn a_long_line_is_cut_and_a_hostile_one_is_harmless() {
    let long = format!(
        "{{\"a\": \"{}\", \"é\": {{\"b\": \"{}\"}}}}",
        "x".repeat(5000),
        "y".repeat(5000)
    );
    let mut report = Report::default();
    report.add(codes::WRONG_NODE, pointer("/é/b"), "a\u{1b}[31m\nb", "c");
    let shown = human(&report, &files("a.json", &long), Style::default());
    assert!(shown.contains("a.json:1:5017"), "{shown}");
    assert!(shown.lines().all(|line| line.chars().count() < 200));
    assert!(shown.contains("error[SW0203]: a\u{fffd}[31m b"));

    report.findings[0].pointer = pointer("/a");
    let hostile = files("a.yaml", "a: \u{1b}]0;x\u{7}");
    let shown = human(&report, &hostile, Style::default());
    assert!(!shown.contains('\u{1b}') && !shown.contains('\u{7}'));
}

#[test]
fn places_behind_the_end_and_files_without_text_are_shown_too() {
    let mut report = dangling();
    report.findings[0].at = Some((7, 1));
    let shown = human(&report, &files("a.yaml", YAML), Style::default());
    assert!(shown.contains("a.yaml:7:1"), "{shown}");
    report.findings[0].at = None;
    let shown = human(&report, &files("a.yaml", ""), Style::default());
    assert!(shown.contains("error[SW0301]") && shown.contains("help: correct"));
    let shown = human(&report, &[], Style::default());
    assert!(shown.contains("error[SW0301]"));
}

#[test]
fn findings_as_data() {
    let text = json(&dangling(), &files("a.yaml", YAML));
    let data: serde_json::Value = serde_json::from_str(&text).expect("JSON");
    let expected = serde_json::json!([{
        "code": "SW0301", "level": "error", "title": "a $ref that leads nowhere",
        "message": "`#/nowhere` is not there", "help": "correct the reference",
        "file": "a.yaml", "pointer": "/paths/~1pets/get/$ref", "line": 6, "column": 7, "length": 4,
    }]);
    assert_eq!(data, expected);
}

#[test]
fn every_code_is_explained() {
    let docs = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../docs/diagnostics.md");
    let Ok(docs) = std::fs::read_to_string(&docs) else {
        println!("skipped: no {} beside this package", docs.display());
        return;
    };
    let explained: Vec<&str> = docs
        .lines()
        .filter_map(|line| line.strip_prefix("### "))
        .collect();
    let expected: Vec<String> = codes::CODES
        .iter()
        .map(|kind| format!("{} {}", kind.code, kind.title))
        .collect();
    assert_eq!(
        explained, expected,
        "docs/diagnostics.md: one entry a code, in order"
    );
    for (entry, kind) in docs.split("\n### ").skip(1).zip(codes::CODES) {
        let level = format!("*{:?}.*", kind.level).to_lowercase();
        let has_level = entry.to_lowercase().contains(&level);
        assert!(has_level, "{}: its level is {level}", kind.code);
        assert!(entry.contains("\n**What to do:** "), "{}", kind.code);
    }
    let mut numbers: Vec<_> = codes::CODES.iter().map(|kind| kind.code).collect();
    numbers.dedup();
    assert_eq!(numbers.len(), codes::CODES.len());
}
