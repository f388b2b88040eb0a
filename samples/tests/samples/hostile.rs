//! Whatever the examples of a description hold, a shell takes the printed command for what it is.

use proptest::prelude::*;
use serde_json::json;
use specwright_build::Config;
use specwright_samples::{Description, Form, Wish};
use std::process::Command;

/// A description whose examples all hold this text.
fn description(text: &str) -> Description {
    let parameter = |name: &str, place: &str| json!({ "name": name, "in": place, "required": true, "schema": { "type": "string" }, "example": text });
    let document = json!({
        "openapi": "3.0.3",
        "info": { "title": text, "version": "1" },
        "servers": [{ "url": "https://api.example" }],
        "paths": { "/a/{id}": { "post": {
            "operationId": "send",
            "security": [{ "key": [] }],
            "parameters": [parameter("id", "path"), parameter("q", "query"), parameter("X-Head", "header")],
            "requestBody": { "required": true, "content": { "text/plain": { "schema": { "type": "string" }, "example": text } } },
            "responses": { "204": { "description": "" } }
        } } },
        "components": { "securitySchemes": { "key": { "type": "apiKey", "in": "header", "name": "X-Key" } } }
    });
    let folder = tempfile::tempdir().expect("a folder");
    let spec = folder.path().join("api.json");
    std::fs::write(&spec, document.to_string()).expect("written");
    let (description, output) = Description::read(&Config::new(&spec).name("hostile"));
    description.unwrap_or_else(|| panic!("{:?}", output.report.findings))
}

/// The words that a shell makes of a command, by a function in the place of curl.
fn words(shell: &str, command: &str) -> Vec<String> {
    let script = format!("curl() {{ for word; do printf '%s\\0' \"$word\"; done; }}\n{command}");
    let output = Command::new(shell)
        .args(["-c", &script])
        .env("HOSTILE_KEY", "a 'secret' $(with) \"all\"")
        .env("LC_ALL", "C.UTF-8")
        .output()
        .expect("a shell");
    assert!(
        output.status.success() && output.stderr.is_empty(),
        "{}",
        String::from_utf8_lossy(&output.stderr)
    );
    let said = String::from_utf8(output.stdout).expect("text");
    said.split_terminator('\0').map(str::to_owned).collect()
}

fn hostile() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        "[ -~]{1,12}",
        "\\PC{1,4}",
        proptest::sample::select(vec![
            "'",
            "''",
            "\"",
            "\\",
            "\n",
            "\r\n",
            "$(touch /tmp/x)",
            "`id`",
            "${HOME}",
            "$HOME",
            "!!",
            "!x",
            "&",
            ";",
            "|",
            "> f",
            "#",
            "~",
            "*",
            "@f",
            "<f",
            "%41",
            "{a,b}",
            "[a]",
            "\t",
            "'\\''",
            "$'\\n'",
            "\u{1}",
            "\u{202e}",
            "é😀",
            "{{X}}",
            "${workflow.secrets.X}",
        ])
        .prop_map(str::to_owned),
    ];
    proptest::collection::vec(piece, 1..6).prop_map(|pieces| pieces.concat())
}

fn stays_in_its_quotes(text: &str) {
    let description = description(text);
    let operation = description.find("send").expect("an operation");
    let prepared = description
        .prepare(operation, &Wish::default())
        .expect("prepared");
    let sample = description
        .sample(&prepared, Form::Curl)
        .expect("a command");
    for shell in ["sh", "bash"] {
        if Command::new(shell).args(["-c", "true"]).output().is_err() {
            continue;
        }
        let words = words(shell, &sample);
        assert_eq!(words.last().map(String::as_str), Some(text), "{sample}");
        // Seven options, of which one has no value.
        assert_eq!(words.len(), 13, "{sample}");
        assert!(
            words.contains(&"X-Key: a 'secret' $(with) \"all\"".to_owned()),
            "{sample}"
        );
    }
    let tasks = [Form::Conductor, Form::Orkes, Form::SimWorkflow];
    for form in tasks {
        let task = description.sample(&prepared, form).expect("a task");
        serde_json::from_str::<serde_json::Value>(&task).expect("JSON");
        assert_eq!(
            task.matches("${").count() - task.matches("$${").count(),
            1,
            "{task}"
        );
    }
    let program = description
        .sample(&prepared, Form::Rust)
        .expect("a program");
    assert!(program.contains(&format!("{text:?}")), "{program}");
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn no_example_leaves_its_quotes(text in hostile()) {
        stays_in_its_quotes(&text);
    }
}

#[test]
fn what_looks_like_a_command_is_text() {
    for text in [
        "'; touch /tmp/never; '",
        "$(id)",
        "`id`",
        "-o",
        "--output x",
        "@/etc/passwd",
        "\n--url evil",
        "\\",
        "'",
    ] {
        stays_in_its_quotes(text);
    }
}
