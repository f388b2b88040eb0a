//! What JSON Schema's keywords say, in the manner of its test suite: what a schema allows is read and written back equal; what it does
//! not allow is refused, or kept where types are open by design, or a finding says that the keyword is not checked.

#[allow(dead_code, reason = "the uses have more to ask of a project")]
#[path = "../uses/project.rs"]
mod project;

use project::Project;
use serde::Deserialize;
use serde_json::{Value, json};
use specwright_build::Config;
use std::fmt::Write;

const GROUPS: &str = include_str!("table.yaml");

/// A schema, with values that it allows and values that it does not.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Group {
    keyword: String,
    schema: Value,
    #[serde(default)]
    valid: Vec<Value>,
    #[serde(default)]
    invalid: Vec<Value>,
    kept: Option<String>,
}

/// What became of a value.
type Read = Result<Value, String>;

#[test]
fn every_keyword_is_followed_or_said_not_to_be() {
    let groups: Vec<Group> = serde_yaml::from_str(GROUPS).expect("the table is YAML");
    let project = project(&groups);
    let run = project.cargo(&["run", "--quiet"]);
    let mut lines = run.printed().lines();
    let mut failures = String::new();
    for (index, group) in groups.iter().enumerate() {
        let mut read = |instance: &Value| -> Read {
            let line = lines.next().expect("a line for each value");
            match line.split_once('\t') {
                Some(("read", text)) => Ok(serde_json::from_str(text).expect("JSON")),
                _ => Err(format!("{line} ({instance})")),
            }
        };
        let valid: Vec<Read> = group
            .valid
            .iter()
            .map(|value| read(&wrapped(value)))
            .collect();
        let invalid: Vec<Read> = group
            .invalid
            .iter()
            .map(|value| read(&wrapped(value)))
            .collect();
        for failure in judge(&project, index, group, &valid, &invalid) {
            let _ = writeln!(failures, "{} {}: {failure}", group.keyword, group.schema);
        }
    }
    assert!(failures.is_empty(), "{failures}");
}

/// A value as a member, where null and absent are told apart.
fn wrapped(value: &Value) -> Value {
    json!({ "v": value })
}

fn judge(
    project: &Project,
    index: usize,
    group: &Group,
    valid: &[Read],
    invalid: &[Read],
) -> Vec<String> {
    let mut failures = Vec::new();
    for (value, read) in group.valid.iter().zip(valid) {
        match read {
            Ok(written) if same(written, &wrapped(value)) => {}
            Ok(written) => failures.push(format!("{value} became {written}")),
            Err(error) => failures.push(format!("{value} is not read: {error}")),
        }
    }
    let taken = invalid.iter().any(Result::is_ok);
    match (&group.kept, taken) {
        (Some(why), false) => failures.push(format!("nothing is kept, although {why}")),
        (None, true) if !says_something(project, index, group) => {
            failures.push("a value that is not allowed is read, and no finding says so".to_owned());
        }
        _ => {}
    }
    failures
}

fn same(left: &Value, right: &Value) -> bool {
    match (left, right) {
        (Value::Number(left), Value::Number(right)) => {
            left == right || left.as_f64() == right.as_f64()
        }
        (Value::Array(left), Value::Array(right)) => {
            left.len() == right.len()
                && left
                    .iter()
                    .zip(right)
                    .all(|(left, right)| same(left, right))
        }
        (Value::Object(left), Value::Object(right)) => {
            let other = |name: &String| right.get(name);
            left.len() == right.len()
                && left
                    .iter()
                    .all(|(name, left)| other(name).is_some_and(|right| same(left, right)))
        }
        _ => left == right,
    }
}

/// Whether a finding is about this schema.
fn says_something(project: &Project, index: usize, group: &Group) -> bool {
    let path = format!("alone/{index}.json");
    project.put(&path, &document(std::slice::from_ref(group)));
    let output = Config::new(project.path(&path)).name("alone").generate();
    let pointer = "/components/schemas/T0/properties/v";
    let mut findings = output.report.findings.iter();
    findings.any(|finding| finding.pointer.path.starts_with(pointer))
}

/// A description with a component for each group.
fn document(groups: &[Group]) -> String {
    let schemas: serde_json::Map<String, Value> = groups
        .iter()
        .enumerate()
        .map(|(index, group)| {
            let schema =
                json!({ "type": "object", "required": ["v"], "properties": { "v": group.schema } });
            (format!("T{index}"), schema)
        })
        .collect();
    json!({
        "openapi": "3.1.0",
        "info": { "title": "Keywords", "version": "1" },
        "paths": {},
        "components": { "schemas": schemas },
    })
    .to_string()
}

/// One program for all groups: it reads each value as its type, and prints what that writes.
fn project(groups: &[Group]) -> Project {
    let dependency =
        "[dependencies]\nclient = { path = \"client\", features = [\"both-directions\"] }\n";
    let project = Project::new("uses-keywords", dependency);
    project.put("keywords.json", &document(groups));
    let output = Config::new(project.path("keywords.json"))
        .name("client")
        .generate();
    for (path, text) in output.tree.expect("nothing is fatal").0 {
        project.put(&format!("client/{path}"), &text);
    }
    let mut rows = String::new();
    for (index, group) in groups.iter().enumerate() {
        for value in group.valid.iter().chain(&group.invalid) {
            let text = wrapped(value).to_string();
            let _ = writeln!(rows, "    (check::<types::T{index}>, {text:?}),");
        }
    }
    project.put("src/main.rs", &PROGRAM.replace("ROWS", &rows));
    project
}

const PROGRAM: &str = r#"//! Reads values and writes them back.
use client::{
    runtime::{serde::{de::DeserializeOwned, Serialize}, serde_json},
    types,
};

type Check = fn(&str) -> Result<String, serde_json::Error>;

fn check<T: DeserializeOwned + Serialize>(text: &str) -> Result<String, serde_json::Error> {
    let value: T = serde_json::from_str(text)?;
    serde_json::to_string(&value)
}

const VALUES: &[(Check, &str)] = &[
ROWS];

fn main() {
    for (check, text) in VALUES {
        match check(text) {
            Ok(text) => println!("read\t{text}"),
            Err(error) => println!("error\t{error}"),
        }
    }
}
"#;
