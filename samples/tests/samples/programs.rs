//! The programs of all operations, compiled as modules of one crate and run against the mock.

use crate::serving::{Serving, plaid, repository, requests};
use specwright_build::Config;
use specwright_samples::Form;
use std::collections::BTreeMap;
use std::fmt::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

/// The crate of a description without a committed one.
fn generated(folder: &Path) {
    let config = Config::new(repository().join("client-tests/spec/requests.yaml")).name("requests");
    let tree = config.generate().tree.expect("a crate");
    for (path, text) in &tree.0 {
        let path = folder.join(path);
        std::fs::create_dir_all(path.parent().expect("a folder")).expect("made");
        std::fs::write(path, text).expect("written");
    }
}

/// Writes the programs, and gives the lines that declare and run them.
fn write(folder: &Path, prefix: &str, serving: &Serving) -> (String, String) {
    let (mut modules, mut runs) = (String::new(), String::new());
    for (number, (_, prepared)) in serving.prepared().iter().enumerate() {
        let sample = serving.sample(prepared, Form::Rust);
        assert!(!sample.contains("both-directions"), "{sample}");
        let module = sample.replacen("async fn main", "pub async fn main", 1);
        std::fs::write(folder.join(format!("src/{prefix}{number}.rs")), module).expect("written");
        for file in prepared.body.iter().flat_map(|body| body.files()) {
            std::fs::write(folder.join(file), b"\x00\xffbytes").expect("written");
        }
        writeln!(modules, "mod {prefix}{number};").expect("a text");
        writeln!(
            runs,
            "    {prefix}{number}::main().expect({:?});",
            prepared.path
        )
        .expect("a text");
    }
    (modules, runs)
}

fn cargo(folder: &Path) -> Output {
    let run = |offline: &[&str]| {
        Command::new(env!("CARGO"))
            .args(["run", "--quiet"])
            .args(offline)
            .current_dir(folder)
            .env(
                "CARGO_TARGET_DIR",
                Path::new(env!("CARGO_TARGET_TMPDIR")).join("samples-target"),
            )
            .env("CARGO_PROFILE_DEV_DEBUG", "false")
            .env("CARGO_INCREMENTAL", "0")
            .env("CARGO_TERM_COLOR", "never")
            .env("PLAID_CHECK_CLIENT_ID", "id")
            .env("PLAID_CHECK_SECRET", "secret")
            .output()
            .expect("cargo runs")
    };
    let offline = run(&["--offline"]);
    let said = String::from_utf8_lossy(&offline.stderr);
    match said.contains("offline") || said.contains("no matching package") {
        true => run(&[]),
        false => offline,
    }
}

#[test]
fn the_programs_of_all_operations_compile_without_a_warning_and_are_taken() {
    let (plaid, requests) = (plaid(), requests());
    let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("samples-programs");
    let _ = std::fs::remove_dir_all(&folder);
    std::fs::create_dir_all(folder.join("src")).expect("made");
    generated(&folder.join("requests"));
    let client = repository().join("generated");
    let manifest = format!(
        "[package]\nname = \"samples-programs\"\nversion = \"0.1.0\"\nedition = \"2024\"\n\n[workspace]\n\n[dependencies]\n\
         plaid-check = {{ path = '{}' }}\nrequests = {{ path = \"requests\" }}\ntokio = {{ version = \"1\", features = [\"macros\", \"rt-multi-thread\"] }}\n",
        client.display()
    );
    std::fs::write(folder.join("Cargo.toml"), manifest).expect("written");
    std::fs::copy(repository().join("Cargo.lock"), folder.join("Cargo.lock"))
        .expect("the versions are fixed");
    let (own, run) = write(&folder, "plaid", &plaid);
    let (others, more) = write(&folder, "kind", &requests);
    let main = format!(
        "//! Runs all of them.\n#![deny(warnings)]\n{own}{others}\nfn main() {{\n{run}{more}}}\n"
    );
    std::fs::write(folder.join("src/main.rs"), main).expect("written");

    let output = cargo(&folder);
    assert!(
        output.status.success(),
        "{}",
        String::from_utf8_lossy(&output.stderr)
    );
    for serving in [&plaid, &requests] {
        let count = serving.description.operations().count();
        let received = serving.running.received();
        assert_eq!(received.len(), count);
        for ((id, prepared), received) in serving.prepared().into_iter().zip(received) {
            assert_eq!(received.operation, Some(serving.description.called(id)));
            if let Some(text) = prepared.body.and_then(|body| body.text()) {
                let sent = String::from_utf8_lossy(&received.body);
                assert_eq!(same(&sent), same(&text));
            }
        }
    }
}

/// A text in which the order of members means nothing.
fn same(text: &str) -> String {
    let mut pairs: Vec<&str> = text.split('&').collect();
    pairs.sort_unstable();
    match serde_json::from_str::<BTreeMap<String, serde_json::Value>>(text) {
        Ok(members) => serde_json::to_string(&members).expect("JSON"),
        Err(_) => pairs.join("&"),
    }
}
