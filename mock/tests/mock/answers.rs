//! Which answer is given.

use serde_json::{Value, json};

use crate::{get, post, send, start};

fn pet() -> Value {
    json!({"name": "Rex", "kind": "dog"})
}

#[tokio::test]
async fn first_example_that_keeps_to_the_description_is_the_answer() {
    let mock = start().await;
    let (status, body) = send(post(&mock, "/pets", &pet())).await;
    assert_eq!((status, &body["name"]), (201, &json!("Rex")));
}

#[tokio::test]
async fn prefer_picks_by_code_and_by_example() {
    let mock = start().await;
    let rows = [
        ("example=tom", 201, json!("p2"), "id"),
        ("example=rex", 201, json!("p1"), "id"),
        ("code=409", 409, json!("TAKEN"), "code"),
        ("code=404", 404, json!("text"), "code"),
        ("example=taken", 409, json!("TAKEN"), "code"),
        ("code=500", 500, json!("PLAIN"), "code"),
        ("example=limit", 429, json!("LIMIT"), "code"),
        ("example=plain", 500, json!("PLAIN"), "code"),
        ("code=503, example=limit", 503, json!("LIMIT"), "code"),
        ("respond-async; example=\"tom\"", 201, json!("p2"), "id"),
    ];
    for (prefer, expected, value, member) in rows {
        let (status, body) = send(post(&mock, "/pets", &pet()).header("prefer", prefer)).await;
        assert_eq!((status, &body[member]), (expected, &value), "{prefer}");
    }
}

#[tokio::test]
async fn code_under_default_picks_the_example_with_that_status() {
    let mock = start().await;
    let (status, body) = send(get(&mock, "/pets").header("prefer", "code=429")).await;
    assert_eq!((status, &body["code"]), (429, &json!("LIMIT")));
}

#[tokio::test]
async fn unknown_preference_is_400_and_lists_what_there_is() {
    let mock = start().await;
    let rows = [
        ("/pets", "example=none", "`limit` (default)"),
        ("/pets", "code=x", "from 200 to 599"),
        ("/pets/p1", "code=404", "it has: 200"),
    ];
    for (path, prefer, expected) in rows {
        let (status, problem) = send(get(&mock, path).header("prefer", prefer)).await;
        assert_eq!(status, 400, "{prefer}");
        assert!(
            problem["detail"].as_str().unwrap().contains(expected),
            "{problem}"
        );
    }
}

#[tokio::test]
async fn base64_example_is_sent_as_bytes() {
    let mock = start().await;
    let response = get(&mock, "/pets/p1/photo.png").send().await.unwrap();
    assert_eq!(response.headers()["content-type"], "image/png");
    assert_eq!(&response.bytes().await.unwrap()[..4], b"\x89PNG");
}

#[tokio::test]
async fn made_values_are_the_same_each_time() {
    let mock = start().await;
    let (first, second) = (send(get(&mock, "/shapes")).await, start().await);
    assert_eq!(first, send(get(&second, "/shapes")).await);
    assert_eq!(first.1["tagged"]["shape"], "round");
    assert_eq!(first.1["numbers"], json!([8, 12, 16]));
    assert_eq!(
        first.1["merged"],
        json!({"a": "text", "b": "user1@example.com"})
    );
}

#[tokio::test]
async fn required_response_header_is_sent() {
    let mock = start().await;
    let response = get(&mock, "/pets").send().await.unwrap();
    assert_eq!(response.headers()["x-total"], "1");
}

#[tokio::test]
async fn event_stream_frames_its_value() {
    let mock = start().await;
    let text = get(&mock, "/events")
        .send()
        .await
        .unwrap()
        .text()
        .await
        .unwrap();
    assert_eq!(text, "data: {\"code\":\"text\",\"message\":\"text\"}\n\n");
}

#[tokio::test]
async fn answer_without_content_is_empty() {
    let mock = start().await;
    let asked = crate::request(&mock, reqwest::Method::DELETE, "/pets/p1")
        .header("authorization", "Basic dTpw");
    let response = asked.send().await.unwrap();
    assert_eq!(
        (
            response.status().as_u16(),
            response.bytes().await.unwrap().len()
        ),
        (204, 0)
    );
}
