//! Findings lead to what the author wrote: through every rewrite of the normalizer, in YAML and in JSON.

use serde_json::Value;
use specwright_build::lower::lower;
use specwright_build::normalize::normalize;
use specwright_build::read::read_text;
use specwright_build::report::{Finding, Report, codes, locate};
use std::fs;
use std::path::PathBuf;

fn descriptions() -> Vec<(String, String)> {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/cases/dialect");
    let cases = fs::read_dir(folder).expect("the cases");
    let mut all: Vec<(String, String)> = cases
        .map(|case| {
            let case = case.expect("a case").path();
            let yaml = fs::read_to_string(case.join("openapi.yaml")).expect("a description");
            (case.display().to_string(), yaml)
        })
        .collect();
    all.sort();
    all
}

fn findings(name: &str, text: &str) -> Vec<Finding> {
    let mut report = Report::default();
    let source = read_text(name, text.to_owned(), &mut report);
    if let Some(document) = source.and_then(|source| normalize(source.documents, &mut report)) {
        lower(&document, &mut report);
    }
    report.findings
}

/// Findings about what is missing stand at what lacks it, and all others at what was written.
#[test]
fn every_pointer_leads_to_something_that_was_written() {
    for (name, yaml) in descriptions() {
        let written: Value = serde_yaml::from_str(&yaml).expect("YAML");
        for finding in findings("openapi.yaml", &yaml) {
            let path = &finding.pointer.path;
            // A boolean schema has no `not` of its own.
            let is_boolean = finding.code == codes::NOT_KEYWORD.code;
            let path = path
                .strip_suffix("/not")
                .filter(|_| is_boolean)
                .unwrap_or(path);
            assert!(
                written.pointer(path).is_some(),
                "{name}: nothing stands at {path}: {}",
                finding.message
            );
        }
    }
}

#[test]
fn json_and_yaml_have_the_same_findings_at_their_own_places() {
    for (name, yaml) in descriptions() {
        let written: Value = serde_yaml::from_str(&yaml).expect("YAML");
        let json = serde_json::to_string_pretty(&written).expect("JSON");
        let (of_yaml, of_json) = (findings("a.yaml", &yaml), findings("a.json", &json));
        let said = |findings: &[Finding]| -> Vec<String> {
            let said = findings.iter();
            said.map(|finding| format!("{} {}", finding.pointer, finding.code))
                .collect()
        };
        assert_eq!(said(&of_yaml), said(&of_json), "{name}");
        let mut report = Report::default();
        let file = read_text("a.json", json.clone(), &mut report)
            .expect("JSON")
            .files
            .remove(0);
        for finding in &of_json {
            let place = locate(&file, &[&finding.pointer])[0];
            let last = finding.pointer.path.rsplit('/').next().unwrap_or_default();
            let last = last.replace("~1", "/").replace("~0", "~");
            let line = json.lines().nth(place.line - 1).unwrap_or_default();
            let is_index = last.parse::<usize>().is_ok();
            let is_boolean = finding.code == codes::NOT_KEYWORD.code;
            assert!(
                is_index || is_boolean || last.is_empty() || line.contains(&format!("\"{last}\":")),
                "{name}: {} is not in line {}: {line}",
                finding.pointer,
                place.line
            );
        }
    }
}
