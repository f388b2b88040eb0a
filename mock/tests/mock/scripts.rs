//! Scripts and webhooks.

use std::time::{Duration, Instant};

use serde_json::{Value, json};
use specwright_mock::{Mock, MockError, Running, Script};

use crate::{document, get, post, send, start, start_with};

fn pet(callback: &str) -> Value {
    json!({"name": "Rex", "kind": "dog", "callback": callback})
}

#[tokio::test]
async fn sequence_is_played_and_its_last_answer_repeats() {
    let mock =
        start_with("operations: { listPets: [{ code: 503, times: 2 }, { example: limit }, {}] }")
            .await;
    let mut statuses = Vec::new();
    for _ in 0..5 {
        statuses.push(send(get(&mock, "/pets")).await.0);
    }
    assert_eq!(statuses, [503, 503, 429, 200, 200]);
}

#[tokio::test]
async fn prefer_goes_before_the_script_and_does_not_move_it_on() {
    let mock = start_with("operations: { listPets: [{ code: 503 }, {}] }").await;
    assert_eq!(
        send(get(&mock, "/pets").header("prefer", "code=200"))
            .await
            .0,
        200
    );
    assert_eq!(send(get(&mock, "/pets")).await.0, 503);
}

#[tokio::test]
async fn written_answer_patch_and_delay_are_followed() {
    let script = "
operations:
  createPet:
    - { status: 202, body: { id: 9 }, headers: { location: /pets/9 } }
    - { example: tom, delay_ms: 60, patch: { name: Tim, owner: { name: Bea } } }
";
    let mock = start_with(script).await;
    let response = post(&mock, "/pets", &pet("urn:none")).send().await.unwrap();
    assert_eq!(response.headers()["location"], "/pets/9");
    assert_eq!(crate::read(response).await, (202, json!({"id": 9})));
    let before = Instant::now();
    let (status, body) = send(post(&mock, "/pets", &pet("urn:none"))).await;
    assert!(before.elapsed() >= Duration::from_millis(60));
    assert_eq!(
        (status, &body["id"], &body["name"], &body["owner"]),
        (201, &json!("p2"), &json!("Tim"), &json!({"name": "Bea"}))
    );
}

#[tokio::test]
async fn report_holds_exactly_what_was_asked_for() {
    let script = "
operations:
  POST /reports:
    - only_requested:
        - { request: /products, response: /report, names: { first: first_score, cash: cash_score }, default_when_absent: true }
        - { request: /extra, response: /report/extra }
";
    let mock = start_with(script).await;
    let rows = [
        (
            json!({"products": {"cash": true}}),
            json!({"state": "done", "cash_score": 2}),
        ),
        (
            json!({"products": {"first": true, "cash": null}, "extra": {}}),
            json!({"state": "done", "first_score": 1, "extra": {"more": 3}}),
        ),
        (
            json!({}),
            json!({"state": "done", "first_score": 1, "cash_score": 2}),
        ),
    ];
    for (request, expected) in rows {
        let (_, body) = send(post(&mock, "/reports", &request)).await;
        assert_eq!(body["report"], expected, "{request}");
    }
}

async fn delivered(mock: &Running) -> Vec<specwright_mock::Delivery> {
    for _ in 0..200 {
        let deliveries = mock.deliveries();
        if !deliveries.is_empty() {
            return deliveries;
        }
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
    Vec::new()
}

const WEBHOOK: &str = "
webhooks:
  - after: createPet
    to: /callback
    webhook: petCreated
    example: plain
    delay_ms: 5
    set: { /pet/name: /name }
    set_from_answer: { /pet/id: /id }
";

#[tokio::test]
async fn webhook_follows_with_the_members_of_request_and_answer() {
    let (mock, target) = (start_with(WEBHOOK).await, start().await);
    let url = format!("{}/hook", target.url());
    send(post(&mock, "/pets", &pet(&url))).await;
    let delivery = delivered(&mock).await.remove(0);
    let expected = json!({"event": "created", "pet": {"name": "Rex", "id": "p1"}});
    assert_eq!(
        (delivery.url, delivery.body, delivery.outcome),
        (url, expected.clone(), Ok(404))
    );
    assert_eq!(
        (
            target.received()[0].method.as_str(),
            target.received()[0].json()
        ),
        ("POST", Some(expected))
    );
}

#[tokio::test]
async fn webhook_to_another_machine_is_not_sent() {
    let mock = start_with(WEBHOOK).await;
    send(post(&mock, "/pets", &pet("http://192.0.2.1/hook"))).await;
    let outcome = delivered(&mock).await.remove(0).outcome;
    assert!(outcome.unwrap_err().contains("only loopback"));
}

#[tokio::test]
async fn no_webhook_follows_a_refusal() {
    let (mock, target) = (start_with(WEBHOOK).await, start().await);
    let asked = post(&mock, "/pets", &pet(&target.url())).header("prefer", "code=409");
    assert_eq!(send(asked).await.0, 409);
    tokio::time::sleep(Duration::from_millis(60)).await;
    assert_eq!(mock.deliveries(), []);
}

#[tokio::test]
async fn script_that_names_unknown_things_is_refused_with_its_place() {
    let rows = [
        (
            "operations: { nothing: [{}] }",
            "operations.nothing[0]",
            "no operation `nothing`",
        ),
        (
            "operations: { listPets: [{}, { example: no }] }",
            "operations.listPets[1]",
            "`limit` (default)",
        ),
        (
            "webhooks: [{ after: createPet, to: /a, webhook: no }]",
            "webhooks[0]",
            "`petCreated`",
        ),
        (
            "webhooks: [{ after: createPet, to: /a, webhook: petCreated, example: no }]",
            "webhooks[0]",
            "plain, loud",
        ),
    ];
    for (script, place, expected) in rows {
        let mock = Mock::new(document())
            .unwrap()
            .script(Script::from_yaml(script).unwrap());
        let message = mock
            .start(([127, 0, 0, 1], 0).into())
            .await
            .unwrap_err()
            .to_string();
        assert!(
            message.contains(place) && message.contains(expected),
            "{message}"
        );
    }
    let error = Script::from_yaml("operations: { a: [{ exmaple: b }] }")
        .unwrap_err()
        .to_string();
    assert!(error.contains("exmaple"), "{error}");
}

#[tokio::test]
async fn only_loopback_addresses_are_served_and_stopping_frees_the_port() {
    let refused = Mock::new(document())
        .unwrap()
        .start(([0, 0, 0, 0], 0).into())
        .await;
    assert!(matches!(refused, Err(MockError::NotLoopback { .. })));
    let mock = start().await;
    let address = mock.address();
    mock.stop();
    tokio::time::sleep(Duration::from_millis(50)).await;
    assert!(tokio::net::TcpListener::bind(address).await.is_ok());
}
