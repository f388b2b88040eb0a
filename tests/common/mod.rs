//! Running the program.
#![allow(dead_code, reason = "each test file uses its part")]

use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use serde_json::Value;
use tempfile::TempDir;

pub const SCRIPT: &str = include_str!("../../spec/partner-insights.script.yaml");
pub const DESCRIPTION: &str = include_str!("../../spec/plaid-check.yaml");
/// The step of the script that answers with the report.
const REPORT: &str = "    - example: all-products";
/// What the page is called in the folder of a run.
pub const PAGE: &str = "report.html";

/// A run of the program in a folder of its own.
pub struct Run {
    folder: TempDir,
    pub command: Command,
}

pub struct Ended {
    pub code: Option<i32>,
    pub stdout: String,
    pub stderr: String,
    pub pdf: PathBuf,
    folder: TempDir,
}

impl Run {
    pub fn new(arguments: &[&str]) -> Self {
        let folder = tempfile::tempdir().expect("a temporary folder");
        let mut command = Command::new(env!("CARGO_BIN_EXE_partner-insights"));
        command
            .args(arguments)
            .arg("--pdf")
            .arg(folder.path().join("report.pdf"))
            .env_remove("PLAID_CLIENT_ID")
            .env_remove("PLAID_SECRET");
        Self { folder, command }
    }

    pub fn folder(&self) -> &Path {
        self.folder.path()
    }

    /// The page that is asked for by [`Run::page`].
    pub fn page(mut self) -> Self {
        self.command
            .arg("--html")
            .arg(self.folder.path().join(PAGE));
        self
    }

    pub fn script(mut self, text: &str) -> Self {
        let path = self.folder.path().join("script.yaml");
        std::fs::write(&path, text).expect("the script is written");
        self.command.arg("--script").arg(path);
        self
    }

    pub fn variable(mut self, name: &str, value: &str) -> Self {
        self.command.env(name, value);
        self
    }

    pub fn end(mut self) -> Ended {
        let Output {
            status,
            stdout,
            stderr,
        } = self.command.output().expect("the program starts");
        let text = |bytes| String::from_utf8(bytes).expect("the output is UTF-8");
        Ended {
            code: status.code(),
            stdout: text(stdout),
            stderr: text(stderr),
            pdf: self.folder.path().join("report.pdf"),
            folder: self.folder,
        }
    }
}

impl Ended {
    pub fn folder(&self) -> &Path {
        self.folder.path()
    }

    #[track_caller]
    pub fn html(&self) -> String {
        std::fs::read_to_string(self.folder.path().join(PAGE)).expect("the page is saved")
    }

    #[track_caller]
    pub fn expect(self, code: i32) -> Self {
        assert_eq!(
            self.code,
            Some(code),
            "stdout: {}\nstderr: {}",
            self.stdout,
            self.stderr
        );
        self
    }

    /// The cells of the table line that begins with this one.
    #[track_caller]
    pub fn line(&self, first: &str) -> Vec<&str> {
        let found = self
            .stdout
            .lines()
            .map(cells)
            .find(|cells| cells.get(1) == Some(&first));
        found.unwrap_or_else(|| panic!("no line `{first}` in:\n{}", self.stdout))
    }

    #[track_caller]
    pub fn json(&self) -> Value {
        serde_json::from_str(&self.stdout).expect("stdout is JSON and nothing else")
    }
}

fn cells(line: &str) -> Vec<&str> {
    line.split(['│', '┆']).map(str::trim).collect()
}

/// The built-in script with a merge patch on the report's answer.
pub fn patched(patch: &str) -> String {
    assert!(SCRIPT.contains(REPORT));
    SCRIPT.replace(REPORT, &format!("{REPORT}\n      patch: {patch}"))
}

/// The script that answers with the error of this name as soon as the report is ordered.
pub fn refused(example: &str) -> String {
    format!("operations: {{ craCheckReportCreate: [{{ example: {example} }}] }}")
}

/// The script that answers with the report that has gaps.
pub const PARTIAL: &str =
    "operations: { craCheckReportPartnerInsightsGet: [{ example: partial }] }";

/// The script whose answer has markup and control characters wherever a text may stand.
pub fn hostile() -> String {
    let hostile = "<script>alert(1)</script>\\\"><img src=x onerror=alert(2)>&amp;\\u0000\\u001b";
    patched(&format!(
        "{{ request_id: \"{hostile}\", \"{hostile}\": \"{hostile}\", report: {{ client_report_id: \"{hostile}\", prism: {{ status: \"{hostile}\", \
         cash_score: {{ error_reason: \"{hostile}\", reason_codes: [\"{hostile}\"] }} }}, \
         items: [{{ institution_name: \"{hostile}\", accounts: [{{ account_id: \"{hostile}\", mask: \"{hostile}\", name: \"{hostile}\", \
         official_name: null, subtype: checking, type: depository, metadata: {{ start_date: null, end_date: null }}, \
         owners: [{{ names: [\"{hostile}\"], phone_numbers: [], emails: [], addresses: [] }}] }}] }}] }}, \
         warnings: [{{ warning_type: \"{hostile}\", warning_code: \"{hostile}\", cause: null }}] }}"
    ))
}

/// The values of an answer that a text does not show, each with its place.
pub fn not_shown(answer: &Value, text: &str) -> Vec<String> {
    let text = text.replace('\u{2212}', "-").replace(',', "");
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    let mut missing = Vec::new();
    look(answer, "", &text, &mut missing);
    missing
}

fn look(value: &Value, place: &str, text: &str, missing: &mut Vec<String>) {
    let words = match value {
        Value::Object(members) => {
            for (name, value) in members {
                look(value, &format!("{place}/{name}"), text, missing);
            }
            return;
        }
        Value::Array(items) => {
            for (index, value) in items.iter().enumerate() {
                look(value, &format!("{place}/{index}"), text, missing);
            }
            return;
        }
        Value::Null => "not available".to_owned(),
        // Which entry is the first one is said by a word, and not at all of the others.
        Value::Bool(_) => return,
        Value::Number(number) => number.to_string(),
        Value::String(words) => words.replace(',', "").chars().map(picture).collect(),
    };
    let words = words.split_whitespace().collect::<Vec<_>>().join(" ");
    if !text.contains(&words) {
        missing.push(format!("{place}: {words}"));
    }
}

/// Control characters are shown by their pictures.
fn picture(character: char) -> char {
    match character {
        '\0' => '\u{2400}',
        '\u{1b}' => '\u{241b}',
        other => other,
    }
}
