//! `specwright workflow`, and what the engines' own libraries make of what it prints.

mod common;

use common::run;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

const PYTHON: &str = include_str!("judges/conductor.py");
const CONDUCTOR_PYTHON: &str = "conductor-python==2.0.0";
const CONDUCTOR_JAVASCRIPT: [&str; 2] =
    ["@io-orkes/conductor-javascript@4.0.0", "typescript@5.9.3"];

fn repository() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .parent()
        .expect("the package is in the repository")
}

fn printed(arguments: &[&str]) -> String {
    let ran = run(repository(), arguments);
    assert_eq!(ran.code, Some(0), "{}", ran.err);
    ran.out
}

/// Both workflows of the project, and every operation as a task, for both engines.
fn definitions() -> Vec<serde_json::Value> {
    let mut all = Vec::new();
    let operations =
        fs::read_to_string(repository().join("spec/plaid-check.yaml")).expect("it is there");
    let operations = operations
        .lines()
        .filter_map(|line| line.trim().strip_prefix("operationId: "));
    let operations: Vec<&str> = operations.collect();
    assert!(operations.len() > 5, "{operations:?}");
    for engine in ["conductor", "orkes"] {
        for name in ["partner_insights", "partner_insights_by_webhook"] {
            all.push(
                serde_json::from_str(&printed(&["workflow", "--name", name, "--as", engine]))
                    .expect("JSON"),
            );
        }
        for operation in &operations {
            let task = printed(&[
                "request",
                "spec/plaid-check.yaml",
                operation,
                "--as",
                engine,
            ]);
            let task: serde_json::Value = serde_json::from_str(&task).expect("JSON");
            all.push(serde_json::json!({ "name": operation, "version": 1, "tasks": [task], "timeoutSeconds": 600 }));
        }
    }
    all
}

/// Runs a program; `None`, with a line, where it is not there.
fn tried(folder: &Path, program: &str, arguments: &[&str]) -> Option<String> {
    let Ok(output) = Command::new(program)
        .args(arguments)
        .current_dir(folder)
        .output()
    else {
        println!("skipped: there is no {program}");
        return None;
    };
    let said = [output.stdout, output.stderr].concat();
    let said = String::from_utf8_lossy(&said).into_owned();
    assert!(output.status.success(), "{program} {arguments:?}\n{said}");
    Some(said)
}

fn folder(name: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    fs::create_dir_all(&folder).expect("made");
    folder
}

#[test]
#[ignore = "installs packages; .ci/long runs it"]
fn the_python_library_reads_every_definition_without_loss() {
    let folder = folder("judge-python");
    for (index, definition) in definitions().iter().enumerate() {
        fs::write(folder.join(format!("{index}.json")), definition.to_string()).expect("written");
    }
    fs::write(folder.join("judge.py"), PYTHON).expect("written");
    if tried(&folder, "python3", &["-m", "venv", "venv"]).is_none() {
        return;
    }
    let python = folder.join("venv/bin/python");
    let python = python.to_str().expect("a path");
    tried(
        &folder,
        python,
        &["-m", "pip", "--quiet", "install", CONDUCTOR_PYTHON],
    );
    let said = tried(&folder, python, &["judge.py"]).unwrap_or_default();
    assert!(said.contains("definitions read without loss"), "{said}");
    println!("{said}");
}

#[test]
#[ignore = "installs packages; .ci/long runs it"]
fn the_types_of_the_javascript_library_take_every_definition() {
    let folder = folder("judge-javascript");
    let mut text =
        "import type { WorkflowDef } from \"@io-orkes/conductor-javascript\";\n".to_owned();
    for (index, definition) in definitions().iter().enumerate() {
        // A literal may have no member that its type does not know.
        text.push_str(&format!(
            "export const definition{index}: WorkflowDef = {definition:#};\n"
        ));
    }
    fs::write(folder.join("definitions.ts"), text).expect("written");
    fs::write(
        folder.join("package.json"),
        "{\"private\": true, \"type\": \"module\"}",
    )
    .expect("written");
    let [library, compiler] = CONDUCTOR_JAVASCRIPT;
    if tried(
        &folder,
        "npm",
        &[
            "install",
            "--silent",
            "--legacy-peer-deps",
            library,
            compiler,
        ],
    )
    .is_none()
    {
        return;
    }
    let options = [
        "--no-install",
        "tsc",
        "--noEmit",
        "--strict",
        "--skipLibCheck",
        "--module",
        "nodenext",
        "--moduleResolution",
        "nodenext",
        "definitions.ts",
    ];
    tried(&folder, "npx", &options);
}

#[test]
fn several_workflows_are_chosen_from_by_name() {
    let several = run(repository(), &["workflow"]);
    assert_eq!(several.code, Some(2));
    assert!(
        several
            .err
            .contains("--name: partner_insights, partner_insights_by_webhook"),
        "{}",
        several.err
    );
}

#[test]
fn a_workflow_that_cannot_be_meant_is_said_with_its_step() {
    let folder = tempfile::tempdir().expect("a folder");
    fs::write(folder.path().join("api.yaml"), common::PETS).expect("written");
    for (step, word) in [
        ("call = \"getPets\"", "did you mean `getPet`?"),
        (
            "call = \"getPet\"\nset = { name = \"=x\" }",
            "get_pet: the operation has no parameter `name`",
        ),
        (
            "call = \"getPet\"\nset = { id = \"before:/id\" }",
            "get_pet: no earlier step is `before`",
        ),
        (
            "call = \"getPet\"\nset = { \"/id\" = \"input:id\" }",
            "get_pet: `/id` is a place in a JSON body",
        ),
        (
            "poll = \"getPet\"",
            "get_pet: [client.not_ready] does not say",
        ),
        (
            "webhook = \"newPet\"",
            "newpet: the description has no webhook `newPet`",
        ),
        (
            "call = \"getPet\"\npoll = \"getPet\"",
            "one of `call`, `poll` and `webhook`",
        ),
    ] {
        let project = format!(
            "[[client]]\nspec = \"api.yaml\"\noutput = \"out\"\n[[client.workflow]]\nname = \"a\"\n[[client.workflow.step]]\n{step}\n"
        );
        fs::write(folder.path().join("specwright.toml"), project).expect("written");
        let refused = run(folder.path(), &["workflow"]);
        assert_eq!(refused.code, Some(2), "{step}: {}", refused.out);
        assert!(refused.err.contains(word), "{step}: {}", refused.err);
    }
}

#[test]
fn values_of_steps_stand_in_parameters_as_expressions() {
    let folder = tempfile::tempdir().expect("a folder");
    fs::write(folder.path().join("api.yaml"), common::PETS).expect("written");
    let project = "[[client]]\nspec = \"api.yaml\"\noutput = \"out\"\n[[client.workflow]]\nname = \"a\"\nowner = \"a@example.com\"\n\
        [[client.workflow.step]]\nname = \"first\"\ncall = \"getPet\"\nset = { id = \"input:id\" }\n\
        [[client.workflow.step]]\nname = \"second\"\ncall = \"getPet\"\nset = { id = \"first:/friends/0/the id\" }\n";
    fs::write(folder.path().join("specwright.toml"), project).expect("written");
    let printed = run(folder.path(), &["workflow", "--as", "orkes"]);
    assert_eq!(printed.code, Some(0), "{}", printed.err);
    let definition: serde_json::Value = serde_json::from_str(&printed.out).expect("JSON");
    let uri = |task: usize| {
        definition["tasks"][task]["inputParameters"]["uri"]
            .as_str()
            .expect("a text")
            .to_owned()
    };
    assert_eq!(uri(0), "http://127.0.0.1:4010/pets/${workflow.input.id}");
    assert_eq!(
        uri(1),
        "http://127.0.0.1:4010/pets/${first_ref.output.response.body.friends[0]['the id']}"
    );
}
