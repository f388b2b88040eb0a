//! Every answer keeps to the description.

use std::path::{Path, PathBuf};

use reqwest::Method;
use serde_json::{Value, json};
use specwright_mock::Mock;

use crate::{client, document, errors, get, post, request, send, start};

/// The schema of an answer with the names of its components, in JSON Schema: written for the test description.
fn schema(document: &Value, operation: &Value, code: &str) -> Option<Value> {
    let response = &operation["responses"][code];
    let response = match response["$ref"].as_str() {
        Some(target) => document.pointer(target.strip_prefix('#')?)?,
        None => response,
    };
    let schema = response["content"].get("application/json")?["schema"].clone();
    let mut whole = json!({"allOf": [schema], "components": document["components"]});
    nullable(&mut whole);
    Some(whole)
}

fn nullable(schema: &mut Value) {
    if let Value::Array(list) = schema {
        list.iter_mut().for_each(nullable);
    }
    let Value::Object(object) = schema else {
        return;
    };
    object.values_mut().for_each(nullable);
    if object.remove("exclusiveMinimum").is_some()
        && let Some(minimum) = object.remove("minimum")
    {
        object.insert("exclusiveMinimum".to_owned(), minimum);
    }
    if object.get("type") != Some(&json!("integer"))
        && let Some(values) = object.get_mut("enum").and_then(Value::as_array_mut)
    {
        values
            .iter_mut()
            .filter(|value| value.is_number())
            .for_each(|value| *value = value.to_string().into());
    }
    if object.remove("nullable").is_some() {
        *schema = json!({"anyOf": [{"type": "null"}, schema.take()]});
    }
}

#[tokio::test]
async fn every_json_answer_of_every_operation_is_valid() {
    let (mock, document) = (start().await, document());
    let mut checked = 0;
    for (path, item) in document["paths"].as_object().unwrap() {
        for (method, operation) in item
            .as_object()
            .unwrap()
            .iter()
            .filter(|(name, _)| *name != "parameters")
        {
            for code in operation["responses"].as_object().unwrap().keys() {
                let wanted = code.replace("4XX", "418").replace("default", "599");
                let path = path.replace("{id}", "p1").replace("{ext}", "png");
                let method: Method = method.to_uppercase().parse().unwrap();
                let asked =
                    request(&mock, method, &path).header("prefer", format!("code={wanted}"));
                let asked = asked.header("cookie", "sid=1");
                let asked = match operation.get("requestBody") {
                    Some(_) if path == "/pets" => {
                        asked.json(&json!({"name": "Rex", "kind": "dog"}))
                    }
                    Some(_) => asked.json(&json!({})),
                    None => asked,
                };
                let Some(schema) = schema(&document, operation, code) else {
                    continue;
                };
                let (status, body) = send(asked).await;
                let errors: Vec<String> = jsonschema::validator_for(&schema)
                    .unwrap()
                    .iter_errors(&body)
                    .map(|error| error.to_string())
                    .collect();
                assert_eq!(
                    (status.to_string(), errors),
                    (wanted, Vec::new()),
                    "{path} {code}: {body}"
                );
                checked += 1;
            }
        }
    }
    assert_eq!(checked, 9);
}

#[tokio::test]
async fn description_in_3_1_is_served_too() {
    let document = json!({"openapi": "3.1.0", "paths": {"/a": {"get": {
        "parameters": [{"name": "n", "in": "query", "schema": {"type": ["integer", "null"], "exclusiveMinimum": 3}}],
        "responses": {"200": {"description": "", "content": {"application/json": {"schema": {
            "type": "object", "required": ["k", "v"],
            "properties": {"k": {"const": "x"}, "v": {"type": ["null", "string"]}}}}}}}}}}});
    let mock = Mock::new(document)
        .unwrap()
        .start(([127, 0, 0, 1], 0).into())
        .await
        .unwrap();
    assert_eq!(
        send(get(&mock, "/a?n=4")).await,
        (200, json!({"k": "x", "v": "text"}))
    );
    assert_eq!(send(get(&mock, "/a?n=3")).await.0, 400);
}

#[tokio::test]
async fn not_openapi_3_is_refused() {
    let error = Mock::new(json!({"swagger": "2.0"}))
        .unwrap_err()
        .to_string();
    assert!(error.contains("Swagger"), "{error}");
}

fn corpus() -> PathBuf {
    let named = std::env::var_os("SPECWRIGHT_CORPUS").map(PathBuf::from);
    named.unwrap_or_else(|| Path::new(env!("CARGO_MANIFEST_DIR")).join("../../shared/corpus"))
}

#[tokio::test]
async fn large_real_description_is_served() {
    let file = corpus().join("real/plaid.yaml");
    let Ok(text) = std::fs::read_to_string(&file) else {
        println!(
            "skipped: there is no {} (set SPECWRIGHT_CORPUS)",
            file.display()
        );
        return;
    };
    let mock = Mock::new(serde_yaml::from_str(&text).unwrap()).unwrap();
    let mock = mock
        .ask_credentials(false)
        .start(([127, 0, 0, 1], 0).into())
        .await
        .unwrap();
    let url = format!("{}/cra/partner_insights/get", mock.url());
    let response = client()
        .post(url)
        .json(&json!({"user_token": "t"}))
        .send()
        .await
        .unwrap();
    let (status, body) = crate::read(response).await;
    assert_eq!(status, 200, "{body}");
    assert!(body["request_id"].is_string(), "{body}");
}

/// Alternatives that only a format tells apart, or nothing does.
#[tokio::test]
async fn a_value_that_fits_more_than_one_alternative_is_taken_and_one_that_fits_none_is_not() {
    let address = |format: &str| {
        json!({
            "type": "object",
            "required": ["first"],
            "properties": { "first": { "type": "string", "format": format } },
        })
    };
    let schema = json!({ "type": "object", "properties": {
        "range": { "anyOf": [{ "type": "null" }, { "oneOf": [address("ipv4"), address("ipv6")] }] },
        "size": { "type": "integer" },
    } });
    let document = json!({
        "openapi": "3.1.0",
        "info": { "title": "Ranges", "version": "1" },
        "paths": { "/ranges": { "post": {
            "requestBody": { "required": true, "content": { "application/json": { "schema": schema } } },
            "responses": { "204": { "description": "Added." } },
        } } },
    });
    let mock = Mock::new(document).unwrap();
    let mock = mock.start(([127, 0, 0, 1], 0).into()).await.unwrap();
    let sent = async |body: Value| send(post(&mock, "/ranges", &body)).await;
    assert_eq!(
        sent(json!({ "range": { "first": "192.0.2.1" } })).await.0,
        204
    );
    let (status, problem) = sent(json!({ "range": { "first": 1 } })).await;
    assert_eq!(
        (status, &errors(&problem)[0].1[..]),
        (400, "/range"),
        "{problem}"
    );
    let (status, problem) = sent(json!({ "range": { "first": "192.0.2.1" }, "size": "x" })).await;
    let places: Vec<String> = errors(&problem).into_iter().map(|error| error.1).collect();
    assert_eq!(
        (status, places),
        (400, vec!["/size".to_owned()]),
        "{problem}"
    );
}
