use crate::serving::{Serving, plaid, requests};
use specwright_samples::Form;
use std::process::Command;

/// Runs a command as it is printed, in a folder with the files that it needs: the status and the body of the answer.
fn run(shell: &str, sample: &str, files: &[&str]) -> (u16, String) {
    let folder = tempfile::tempdir().expect("a folder");
    for file in files {
        std::fs::write(folder.path().join(file), b"\x00\xffbytes").expect("written");
    }
    let script = format!(
        "{} --silent --show-error --write-out '\\n%{{http_code}}'",
        sample.trim_end()
    );
    let output = Command::new(shell)
        .args(["-c", &script])
        .current_dir(folder.path())
        .env("PLAID_CHECK_CLIENT_ID", "id with 'quotes' $(id)")
        .env("PLAID_CHECK_SECRET", "secret \"$HOME\"")
        .output()
        .expect("a shell");
    let said = String::from_utf8_lossy(&output.stdout).into_owned();
    assert!(
        output.status.success(),
        "{script}\n{}",
        String::from_utf8_lossy(&output.stderr)
    );
    let (body, status) = said.rsplit_once('\n').expect("a status");
    (status.parse().expect("a status"), body.to_owned())
}

fn is_there(program: &str) -> bool {
    Command::new(program).arg("--version").output().is_ok()
}

fn every_command_is_taken(serving: &Serving) {
    if !is_there("curl") {
        println!("skipped: there is no curl");
        return;
    }
    for shell in ["sh", "dash", "bash"] {
        if Command::new(shell).args(["-c", "true"]).output().is_err() {
            println!("skipped: there is no {shell}");
            continue;
        }
        for (id, prepared) in serving.prepared() {
            let sample = serving.sample(&prepared, Form::Curl);
            let files = prepared.body.as_ref().map(|body| body.files());
            let (status, body) = run(shell, &sample, &files.unwrap_or_default());
            let received = serving.assert_taken(id, status, &body);
            if received.header("plaid-secret").is_some() {
                assert_eq!(
                    received.header("plaid-client-id"),
                    Some("id with 'quotes' $(id)")
                );
                assert_eq!(received.header("plaid-secret"), Some("secret \"$HOME\""));
            }
            if let Some(text) = prepared.body.as_ref().and_then(|body| body.text()) {
                assert_eq!(String::from_utf8_lossy(&received.body), text);
            }
        }
    }
}

#[test]
fn the_command_of_every_operation_of_the_reference_client_is_taken() {
    every_command_is_taken(&plaid());
}

#[test]
fn the_command_of_every_kind_of_request_is_taken() {
    every_command_is_taken(&requests());
}
