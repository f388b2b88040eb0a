//! Refusals in the form that the description has for errors.

use reqwest::Response;
use serde_json::{Value, json};
use specwright_mock::Mock;

use crate::client;

const SAID: &str = r#"The request breaks the description in one place, see `errors`. query size: is required, but was not sent."#;
const TITLE: &str = "The request breaks the description";

/// The answer to a request without a parameter that has to be there, where errors are described so.
async fn refused(responses: &Value) -> Response {
    let mut described = json!({ "204": { "description": "Right." } });
    for (key, response) in responses.as_object().unwrap() {
        described[key] = response.clone();
    }
    let size =
        json!({ "name": "size", "in": "query", "required": true, "schema": { "type": "integer" } });
    let document = json!({
        "openapi": "3.1.0",
        "info": { "title": "Sizes", "version": "1" },
        "paths": { "/sizes": { "get": { "parameters": [size], "responses": described } } },
    });
    let mock = Mock::new(document).unwrap();
    let mock = mock.start(([127, 0, 0, 1], 0).into()).await.unwrap();
    let url = format!("{}/sizes", mock.url());
    client().get(url).send().await.unwrap()
}

/// A response of one media type.
fn one(media: &str, schema: Value) -> Value {
    json!({ "description": "Wrong.", "content": { media: { "schema": schema } } })
}

fn object(required: &[&str], properties: Value) -> Value {
    json!({ "type": "object", "required": required, "properties": properties })
}

#[tokio::test]
async fn the_reason_stands_where_the_descriptions_errors_have_theirs() {
    let text = json!({ "type": "string" });
    let item = object(
        &["loc", "msg", "type"],
        json!({ "loc": { "type": "array", "items": text }, "msg": text, "type": text }),
    );
    let rows = [
        (
            "400",
            object(
                &["code", "message"],
                json!({ "code": text, "message": text }),
            ),
            json!({ "code": TITLE, "message": SAID }),
        ),
        (
            "default",
            object(
                &["error"],
                json!({ "error": object(&["message"], json!({ "message": text })) }),
            ),
            json!({ "error": { "message": SAID } }),
        ),
        (
            "4XX",
            object(
                &["errors"],
                json!({ "errors": { "type": "array", "items": object(&["detail"], json!({ "detail": text })) } }),
            ),
            json!({ "errors": [{ "detail": SAID }] }),
        ),
        (
            "422",
            object(&[], json!({ "detail": { "type": "array", "items": item } })),
            json!({ "detail": [{ "loc": ["text"], "msg": SAID, "type": TITLE }] }),
        ),
        (
            "400",
            object(
                &["error", "error_description"],
                json!({ "error": { "enum": ["invalid_request"] }, "error_description": text }),
            ),
            json!({ "error": "invalid_request", "error_description": SAID }),
        ),
        ("400", text.clone(), json!(SAID)),
    ];
    for (key, schema, wanted) in rows {
        let response = refused(&json!({ key: one("application/json", schema) })).await;
        let status = response.status().as_u16();
        assert_eq!(status, if key == "422" { 422 } else { 400 });
        assert_eq!(response.headers()["content-type"], "application/json");
        let refusal = response.headers()["mock-refusal"].as_bytes().to_owned();
        let refusal: Value = serde_json::from_slice(&refusal).unwrap();
        assert_eq!(refusal["errors"][0]["name"], "size");
        let body: Value = response.json().await.unwrap();
        assert_eq!(body, wanted);
    }
}

/// What need not be there says nothing of the refusal.
#[tokio::test]
async fn nothing_stands_beside_the_reason_that_need_not() {
    let text = json!({ "type": "string" });
    let error = object(
        &["type"],
        json!({ "type": { "enum": ["api_error"] }, "message": text, "charge": text, "more": object(&[], json!({ "a": text })) }),
    );
    let schema = object(&["error"], json!({ "error": error, "request": text }));
    let response = refused(&json!({ "default": one("application/json", schema) })).await;
    let body: Value = response.json().await.unwrap();
    assert_eq!(
        body,
        json!({ "error": { "type": "api_error", "message": SAID } })
    );
}

#[tokio::test]
async fn a_text_is_the_reason() {
    let response = refused(&json!({ "400": one("text/plain", json!({ "type": "string" })) })).await;
    assert_eq!(response.headers()["content-type"], "text/plain");
    assert_eq!(response.text().await.unwrap(), SAID);
}

#[tokio::test]
async fn errors_without_a_place_for_a_reason_give_way_to_a_problem() {
    let number = object(&["number"], json!({ "number": { "type": "integer" } }));
    let named = object(&["message"], json!({ "message": { "enum": ["a", "b"] } }));
    let short = object(
        &["message"],
        json!({ "message": { "type": "string", "maxLength": 9 } }),
    );
    for schema in [number, named, short] {
        let response = refused(&json!({ "400": one("application/json", schema) })).await;
        assert_eq!(response.status(), 400);
        assert_eq!(
            response.headers()["content-type"],
            "application/problem+json"
        );
        let problem: Value = response.json().await.unwrap();
        assert_eq!(problem["errors"][0]["name"], "size");
    }
}
