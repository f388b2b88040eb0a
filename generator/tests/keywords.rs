//! Every keyword of the three versions of OpenAPI is generated from, or its loss is told: nothing is dropped in silence.
//!
//! Each row of the table puts one keyword into a description that has every kind of object. What the stages make of it must differ
//! from what they make of the description without it, or a finding must name the place.

#[path = "support/keywords.rs"]
mod table;

use serde_json::Value;
use specwright_build::lower::lower;
use specwright_build::normalize::normalize;
use specwright_build::read::read_text;
use specwright_build::report::{Finding, Level, Report, codes};
use table::{BASE, Row, TABLE, place};

const VERSIONS: [&str; 3] = ["3.0.3", "3.1.0", "3.2.0"];

/// What is carried as it was written for the types that are made of it.
const CARRIED: [(&str, &str); 3] = [
    ("schema", "const"),
    ("object schema", "patternProperties"),
    ("list schema", "prefixItems"),
];

/// What the stages make of a description.
struct Made {
    document: Value,
    model: String,
    findings: Vec<Finding>,
}

fn made(description: &Value) -> Made {
    let mut report = Report::default();
    let text = description.to_string();
    let source = read_text("test.json", text, &mut report).expect("JSON");
    let document = normalize(source.documents, &mut report).expect("a description");
    let model = lower(&document, &mut report);
    Made {
        document: serde_json::to_value(&document).expect("JSON"),
        model: format!("{model:?}"),
        findings: report.findings,
    }
}

fn base(version: &str) -> Value {
    let mut base: Value = serde_json::from_str(BASE).expect("the base is JSON");
    base["openapi"] = version.into();
    base
}

/// The description with the keyword of a row.
fn with(version: &str, row: &Row) -> Value {
    let mut description = base(version);
    let object = description
        .pointer_mut(place(row.object))
        .unwrap_or_else(|| panic!("the base has no {}", row.object));
    object[row.keyword] = serde_json::from_str(row.value)
        .unwrap_or_else(|error| panic!("{} {}: {error}", row.object, row.keyword));
    description
}

/// The findings about the keyword, or about what holds it, which is then not generated as a whole.
fn about<'a>(version: &str, row: &Row, with: &'a Made, without: &Made) -> Vec<&'a Finding> {
    let start = place(row.object);
    let at = format!("{start}/{}", row.keyword);
    let in_base = base(version).pointer(&at).is_some();
    let tells = |finding: &&Finding| {
        let path = &finding.pointer.path;
        let names =
            path.contains(&format!("/{}", row.keyword)) || finding.message.contains(row.keyword);
        let is_new = in_base || !without.findings.contains(finding);
        let holds =
            finding.level >= Level::Lossy && !path.is_empty() && at.starts_with(path.as_str());
        names && is_new || holds
    };
    with.findings.iter().filter(tells).collect()
}

#[test]
fn every_keyword_is_typed_carried_or_told() {
    let mut silent = Vec::new();
    for version in VERSIONS {
        let without = made(&base(version));
        for row in TABLE.iter().filter(|row| row.is_of(version)) {
            let with = made(&with(version, row));
            let findings = about(version, row, &with, &without);
            for finding in &findings {
                let unknown = finding.code == codes::UNKNOWN_KEYWORD.code
                    && finding.message.contains("does not know");
                assert!(!unknown, "{version} {}: {}", row.object, finding.message);
            }
            let is_kept = with.document != without.document;
            if !is_kept && findings.is_empty() {
                silent.push(format!("{version} {} `{}`", row.object, row.keyword));
            }
        }
    }
    assert!(
        silent.is_empty(),
        "dropped in silence:\n{}",
        silent.join("\n")
    );
}

#[test]
fn what_is_generated_follows_or_a_finding_says_that_it_does_not() {
    let mut silent = Vec::new();
    for version in VERSIONS {
        let without = made(&base(version));
        let followed = |row: &&Row| {
            let is_carried = CARRIED.contains(&(row.object, row.keyword));
            row.is_of(version) && !row.is_for_people && !is_carried
        };
        for row in TABLE.iter().filter(followed) {
            let with = made(&with(version, row));
            let follows = with.model != without.model;
            if !follows && about(version, row, &with, &without).is_empty() {
                silent.push(format!("{version} {} `{}`", row.object, row.keyword));
            }
        }
    }
    assert!(
        silent.is_empty(),
        "without effect in silence:\n{}",
        silent.join("\n")
    );
}

#[test]
fn a_keyword_of_a_later_version_is_noted_and_read() {
    for version in VERSIONS {
        let without = made(&base(version));
        for row in TABLE.iter().filter(|row| row.is_later_than(version)) {
            let with = made(&with(version, row));
            let noted = with.findings.iter().any(|finding| {
                let codes = [codes::UNKNOWN_KEYWORD.code, codes::REF_SIBLINGS.code];
                codes.contains(&finding.code) && !without.findings.contains(finding)
            });
            assert!(
                noted,
                "{version} {} `{}` is not noted",
                row.object, row.keyword
            );
        }
    }
}
