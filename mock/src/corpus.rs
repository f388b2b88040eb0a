//! Every description of the corpus is served, and every operation is called once.

mod request;

use std::fmt::Write;
use std::path::{Path, PathBuf};
use std::time::Instant;

use serde_json::Value;
use specwright_build::normalize::in_openapi_3;
use specwright_build::read::read;
use specwright_build::report::Report;

use crate::convert::Direction;
use crate::document::Operation;
use crate::media;
use crate::validate::{messages, validator};
use crate::{Mock, Running};

/// Larger descriptions are served where that is asked for: they take minutes without optimization.
const LARGEST: u64 = 600_000;

fn corpus() -> PathBuf {
    let named = std::env::var_os("SPECWRIGHT_CORPUS").map(PathBuf::from);
    named.unwrap_or_else(|| Path::new(env!("CARGO_MANIFEST_DIR")).join("../../shared/corpus"))
}

fn descriptions() -> Vec<PathBuf> {
    let all = std::env::var_os("SPECWRIGHT_MOCK_ALL").is_some();
    let mut files: Vec<PathBuf> = ["real", "swagger2"]
        .iter()
        .filter_map(|folder| std::fs::read_dir(corpus().join(folder)).ok())
        .flatten()
        .flatten()
        .filter(|entry| all || entry.metadata().is_ok_and(|data| data.len() <= LARGEST))
        .map(|entry| entry.path())
        .filter(|path| path.is_file())
        .collect();
    files.sort();
    files
}

fn description(path: &Path) -> Option<Value> {
    let mut report = Report::default();
    let source = read(path, None, &mut report).ok()?;
    Some(in_openapi_3(source.documents.root, &mut report).to_json())
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn every_operation_of_every_description_is_answered_as_described() {
    let files = descriptions();
    if files.is_empty() {
        println!("skipped: there is no corpus (set SPECWRIGHT_CORPUS)");
        return;
    }
    let known: Vec<&str> = include_str!("corpus/known.tsv")
        .lines()
        .filter_map(|line| line.split('\t').next())
        .collect();
    let (mut failed, mut called) = (String::new(), 0);
    for path in files {
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        let Some(document) = description(&path) else {
            continue;
        };
        let Ok(mock) = Mock::new(document) else {
            writeln!(failed, "{name}: is not served").unwrap();
            continue;
        };
        let mock = mock.ask_credentials(false);
        let (begin, before) = (Instant::now(), called);
        let running = mock.start(([127, 0, 0, 1], 0).into()).await.unwrap();
        let client = reqwest::Client::builder().no_proxy();
        let client = client.redirect(reqwest::redirect::Policy::none());
        let client = client.build().unwrap();
        // What stands behind `#` is never sent, so no request reaches such an operation.
        let operations = running.shared.operations.iter();
        for operation in operations.filter(|one| !one.path.contains('#')) {
            called += 1;
            let Err(why) = call(&client, &running, operation).await else {
                continue;
            };
            let line = format!("{name} {}", operation.name);
            if !known.contains(&line.as_str()) {
                println!("{line}\t{why}");
                writeln!(failed, "{line}\t{why}").unwrap();
            }
        }
        let seconds = begin.elapsed().as_secs_f64();
        println!("{name}: {} operations, {seconds:.1} s", called - before);
    }
    println!("{called} operations were called");
    assert!(failed.is_empty(), "{failed}");
}

async fn call(
    client: &reqwest::Client,
    running: &Running,
    operation: &Operation,
) -> Result<(), String> {
    let document = &running.shared.document;
    let request = request::request(client, &running.url(), document, operation);
    let response = request.send().await.map_err(|error| error.to_string())?;
    let status = response.status().as_u16();
    let media = response.headers().get("content-type");
    let media = media.map(|media| String::from_utf8_lossy(media.as_bytes()).into_owned());
    let body = response.bytes().await.map_err(|error| error.to_string())?;
    let media = media.unwrap_or_default();
    if media == "application/problem+json" {
        return Err(String::from_utf8_lossy(&body).chars().take(600).collect());
    }
    if !media::is_json(&media) || operation.method == "HEAD" {
        return Ok(());
    }
    let keys = [
        status.to_string(),
        format!("{}XX", status / 100),
        "default".to_owned(),
    ];
    let response = keys.iter().find_map(|key| operation.responses.get(key));
    let content = response.and_then(|response| response.get("content")?.as_object());
    let described = content.and_then(|content| media::described(content, &media));
    let Some(schema) = described.and_then(|(_, entry)| entry.get("schema")) else {
        return Ok(());
    };
    let value = serde_json::from_slice(&body).map_err(|error| format!("no JSON: {error}"))?;
    let validator = validator(document, schema, Direction::Response)?;
    match messages(&validator, &value).first() {
        Some((place, message)) => Err(format!("at {place}: {message}")),
        None => Ok(()),
    }
}
