//! Every description of the corpus: a mock serves it, every operation's request is prepared, sent and taken, and the answer is as described.

use percent_encoding::percent_decode_str;
use serde_json::Value;
use specwright_build::Config;
use specwright_build::api::{Operation, OperationId};
use specwright_mock::{Direction, Judge, Mock};
use specwright_samples::{Answer, Body, Description, PartContent, Prepared, Wish};
use std::collections::HashSet;
use std::fmt::Write;
use std::path::{Path, PathBuf};
use std::time::Instant;

/// Larger descriptions are served where that is asked for: they take minutes without optimization.
const LARGEST: u64 = 600_000;

/// The corpus, where it is.
pub fn corpus() -> Option<PathBuf> {
    let beside = || {
        crate::serving::repository()
            .parent()
            .map(|above| above.join("shared/corpus"))
    };
    let folder = std::env::var_os("SPECWRIGHT_CORPUS")
        .map(PathBuf::from)
        .or_else(beside)?;
    folder.is_dir().then_some(folder)
}

fn descriptions(corpus: &Path) -> Vec<PathBuf> {
    let all = std::env::var_os("SPECWRIGHT_MOCK_ALL").is_some();
    let mut files: Vec<PathBuf> = ["real", "swagger2"]
        .iter()
        .filter_map(|folder| std::fs::read_dir(corpus.join(folder)).ok())
        .flatten()
        .flatten()
        .filter(|entry| all || entry.metadata().is_ok_and(|data| data.len() <= LARGEST))
        .map(|entry| entry.path())
        .filter(|path| path.is_file())
        .collect();
    files.sort();
    files
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn every_operation_of_every_description_is_taken_and_answered_as_described() {
    let Some(corpus) = corpus() else {
        println!("skipped: no corpus (set SPECWRIGHT_CORPUS)");
        return;
    };
    let known: Vec<&str> = include_str!("known.tsv")
        .lines()
        .filter_map(|line| line.split('\t').next())
        .collect();
    let (mut failed, mut called, mut judged) = (String::new(), 0, 0);
    for path in descriptions(&corpus) {
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        let (Some(description), _) = Description::read(&Config::new(&path)) else {
            writeln!(failed, "{name} is not read").unwrap();
            continue;
        };
        let (begin, before) = (Instant::now(), called);
        let mock = Mock::new(description.document().clone()).expect("it is served");
        let running = mock
            .start(([127, 0, 0, 1], 0).into())
            .await
            .expect("a server");
        let judge = Judge::new(description.document().clone()).expect("a description");
        let wish = Wish {
            base_url: Some(running.url()),
            ..Wish::default()
        };
        for id in reached(&description) {
            called += 1;
            let outcome = call(&description, &judge, id, &wish).await;
            let operation = &description.api()[id];
            let line = format!("{name} {} {}", operation.method, operation.path);
            match (outcome, known.contains(&line.as_str())) {
                (Ok(held), false) => judged += usize::from(held),
                (Err(_), true) => {}
                (Err(why), false) => writeln!(failed, "{line}\t{why}").unwrap(),
                (Ok(_), true) => writeln!(failed, "{line}\tis no exception any more").unwrap(),
            }
        }
        let seconds = begin.elapsed().as_secs_f64();
        println!("{name}: {} operations, {seconds:.1} s", called - before);
    }
    println!("{called} operations were called, {judged} answers were held against their schemas");
    // The rest is empty, or no JSON.
    assert!(judged * 3 > called * 2, "{judged} of {called}");
    assert!(failed.is_empty(), "{failed}");
}

/// The operations that a request can reach: what stands behind `#` is never sent, and of paths that differ in the names of their parameters alone, which
/// no description may have, the first is taken.
fn reached(description: &Description) -> Vec<OperationId> {
    let mut taken = HashSet::new();
    let mut is_first = |operation: &Operation| {
        let mut pieces = operation.path.split(['{', '}']);
        let fixed = std::iter::from_fn(|| Some((pieces.next()?, pieces.next()).0));
        taken.insert((
            operation.method.clone(),
            fixed.collect::<Vec<_>>().join("{}"),
        ))
    };
    let all = description.operations();
    all.filter(|id| {
        let operation = &description.api()[*id];
        is_first(operation) && !operation.path.contains('#')
    })
    .collect()
}

/// Whether there was an answer to be held against a schema, or what is wrong.
async fn call(
    description: &Description,
    judge: &Judge,
    id: OperationId,
    wish: &Wish,
) -> Result<bool, String> {
    let mut prepared = description
        .prepare(id, wish)
        .map_err(|error| error.to_string())?;
    fill_files(&mut prepared);
    let sent = prepared.send(|_| Some("k7-Qz0-vW4".to_owned())).await;
    let answer = sent.map_err(|error| error.to_string())?;
    let media = header(&answer, "content-type").unwrap_or_default();
    if let Some(refusal) = header(&answer, "mock-refusal") {
        return Err(refusal.chars().take(600).collect());
    }
    if prepared.method == "HEAD" {
        return Ok(false);
    }
    let Some(schema) = described(judge.document(), &prepared, description, &answer, media) else {
        return Ok(false);
    };
    let value =
        serde_json::from_slice(&answer.body).map_err(|error| format!("no JSON: {error}"))?;
    let ruling = judge.ruling(schema, Direction::Response)?;
    match ruling.errors(&value).first() {
        Some((place, message)) => Err(format!("at {place}: {message}")),
        None => Ok(true),
    }
}

/// Files are what their senders bring.
fn fill_files(prepared: &mut Prepared) {
    match &mut prepared.body {
        Some(Body::Parts { parts, .. }) => {
            for part in parts {
                if matches!(part.content, PartContent::File(_)) {
                    part.content = PartContent::Text("x".to_owned());
                }
            }
        }
        Some(Body::File { media, .. }) => {
            let media = std::mem::take(media);
            let text = "x".to_owned();
            prepared.body = Some(Body::Plain { media, text });
        }
        _ => {}
    }
}

fn header<'a>(answer: &'a Answer, name: &str) -> Option<&'a str> {
    let mut headers = answer.headers.iter();
    let found = headers.find(|(header, _)| header.eq_ignore_ascii_case(name));
    found.map(|(_, value)| value.as_str())
}

/// What the document says of a JSON answer, looked up without the code that made it.
fn described<'a>(
    document: &'a Value,
    prepared: &Prepared,
    description: &Description,
    answer: &Answer,
    media: &str,
) -> Option<&'a Value> {
    let operation = &description.api()[prepared.operation];
    let item = resolved(document, document["paths"].get(&operation.path)?);
    let responses = &item[operation.method.to_lowercase()]["responses"];
    let keys = [
        answer.status.to_string(),
        format!("{}XX", answer.status / 100),
        "default".to_owned(),
    ];
    let response = keys.iter().find_map(|key| responses.get(key))?;
    let content = resolved(document, response).get("content")?.as_object()?;
    let plain = |media: &str| {
        media
            .split(';')
            .next()
            .unwrap_or_default()
            .trim()
            .to_lowercase()
    };
    let media = plain(media);
    if !media.ends_with("json") {
        return None;
    }
    let (_, entry) = content.iter().find(|(known, _)| plain(known) == media)?;
    entry.get("schema")
}

/// What a reference leads to.
pub fn resolved<'a>(document: &'a Value, node: &'a Value) -> &'a Value {
    match node.get("$ref").and_then(Value::as_str) {
        Some(target) => {
            let target = percent_decode_str(target.trim_start_matches('#'));
            let target = target.decode_utf8().expect("it is a text");
            document.pointer(&target).expect("it is there")
        }
        None => node,
    }
}
