//! Latency, faults, and the record of requests.

use std::time::{Duration, Instant};

use serde_json::{Value, json};
use specwright_mock::{Mock, MockError, Running};

use crate::{document, get, post, send, start_with};

async fn with(fault: &str) -> Running {
    let mock = Mock::new(document()).unwrap().fault(fault.parse().unwrap());
    mock.start(([127, 0, 0, 1], 0).into()).await.unwrap()
}

#[tokio::test]
async fn answers_take_their_time() {
    let mock = start_with("latency: 60ms..80ms").await;
    let before = Instant::now();
    assert_eq!(send(get(&mock, "/pets")).await.0, 200);
    assert!(before.elapsed() >= Duration::from_millis(60));
}

#[tokio::test]
async fn connection_is_reset_without_an_answer() {
    let mock = with("reset=100").await;
    let error = get(&mock, "/pets").send().await.unwrap_err();
    let mut why = String::new();
    let mut source: Option<&dyn std::error::Error> = Some(&error);
    while let Some(one) = source {
        why.push_str(&one.to_string());
        source = one.source();
    }
    assert!(why.contains("reset"), "{why}");
    assert_eq!(mock.received().len(), 1);
}

#[tokio::test]
async fn answer_ends_in_the_middle() {
    let mock = with("truncated=100").await;
    let response = get(&mock, "/pets").send().await.unwrap();
    assert_eq!(response.status(), 200);
    assert!(response.content_length().unwrap() > 2);
    assert!(response.bytes().await.is_err());
}

#[tokio::test]
async fn too_many_requests_say_when_to_come_again_with_the_described_body() {
    let mock = with("429=100").await;
    let response = get(&mock, "/pets").send().await.unwrap();
    assert_eq!(response.headers()["retry-after"], "1");
    let (status, body) = crate::read(response).await;
    assert_eq!((status, &body["code"]), (429, &json!("LIMIT")));
}

#[tokio::test]
async fn same_seed_fails_the_same_requests() {
    let mut runs = Vec::new();
    for _ in 0..2 {
        let mock = start_with("{ faults: [500=30, 503=20], seed: 11 }").await;
        let mut statuses = Vec::new();
        for _ in 0..30 {
            statuses.push(send(get(&mock, "/pets")).await.0);
        }
        runs.push(statuses);
    }
    assert_eq!(runs[0], runs[1]);
    for status in [200, 500, 503] {
        assert!(runs[0].contains(&status), "{:?}", runs[0]);
    }
}

#[tokio::test]
async fn more_faults_than_requests_are_refused() {
    let mock = Mock::new(document()).unwrap();
    let mock = mock
        .fault("60".parse().unwrap())
        .fault("60".parse().unwrap());
    let refused = mock.start(([127, 0, 0, 1], 0).into()).await;
    assert!(matches!(refused, Err(MockError::Faults { .. })));
}

#[tokio::test]
async fn record_has_every_request_and_no_secret() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("requests.jsonl");
    let mock = Mock::new(document()).unwrap().record(&file);
    let mock = mock.start(([127, 0, 0, 1], 0).into()).await.unwrap();
    let pet = json!({ "name": "Rex", "kind": "dog", "secret": "not-to-be-seen", "x": { "Password": "not-to-be-seen" } });
    let sent = post(&mock, "/pets?limit=3", &pet).header("authorization", "Bearer not-to-be-seen");
    assert_eq!(
        send(sent.header("cookie", "sid=not-to-be-seen")).await.0,
        201
    );
    let form = get(&mock, "/nowhere?access_token=not-to-be-seen&a=b").body("not-to-be-seen");
    assert_eq!(send(form).await.0, 404);
    let text = std::fs::read_to_string(&file).unwrap();
    assert!(
        !text.contains("not-to-be-seen") && !text.contains("\"k\""),
        "{text}"
    );
    let lines: Vec<Value> = text
        .lines()
        .map(|line| serde_json::from_str(line).unwrap())
        .collect();
    assert_eq!(lines.len(), 2);
    let first = &lines[0];
    assert_eq!(
        (
            &first["method"],
            &first["path"],
            &first["operation"],
            &first["status"]
        ),
        (
            &json!("POST"),
            &json!("/pets"),
            &json!("createPet"),
            &json!(201)
        )
    );
    assert_eq!(first["query"], json!([["limit", "3"]]));
    assert_eq!(
        (&first["body"]["name"], &first["body"]["secret"]),
        (&json!("Rex"), &json!("[redacted]"))
    );
    assert_eq!(
        lines[1]["query"],
        json!([["access_token", "[redacted]"], ["a", "b"]])
    );
    assert_eq!(lines[1]["body"], "[14 bytes]");
}
