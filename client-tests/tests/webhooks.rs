//! Webhooks: told apart by their payload, and kept where they are new.

mod common;

use std::sync::Arc;

use axum::Router;
use axum::body::Bytes;
use common::{assert_same, at, client, decoded, examples, listen, request, start_with};
use plaid_check::types::{CraCheckReportCreateRequest, Products, Webhook};
use serde_json::{Value, json};
use tokio::sync::mpsc;

/// The name that the description gives the variant.
fn name(webhook: &Webhook) -> &'static str {
    match webhook {
        Webhook::UserCheckReportReady(_) => "userCheckReportReady",
        Webhook::UserCheckReportFailed(_) => "userCheckReportFailed",
        Webhook::CheckReportReady(_) => "checkReportReady",
        Webhook::CheckReportFailed(_) => "checkReportFailed",
        _ => "unknown",
    }
}

fn written(webhook: &Webhook) -> Value {
    serde_json::to_value(webhook).expect("JSON")
}

#[test]
fn every_webhook_of_the_description_is_told_by_its_payload() {
    let webhooks = at("/x-webhooks").as_object().expect("webhooks");
    assert_eq!(webhooks.len(), 4);
    for expected in webhooks.keys() {
        let place =
            format!("/x-webhooks/{expected}/post/requestBody/content/application~1json/examples");
        let examples = examples(&place);
        assert!(!examples.is_empty(), "{expected}");
        for (example, value) in examples {
            let webhook: Webhook = decoded(&value["value"], example);
            assert_eq!(name(&webhook), expected, "{example}");
            assert_same(&written(&webhook), &value["value"], example);
        }
    }
}

#[test]
fn the_members_of_a_webhook_are_typed() {
    let place = "/x-webhooks/userCheckReportReady/post/requestBody/content/application~1json/examples/partial";
    let webhook: Webhook = decoded(&at(place)["value"], "partial");
    let Webhook::UserCheckReportReady(ready) = webhook else {
        panic!("{webhook:?}")
    };
    assert_eq!(ready.user_id, "usr_4Tz8mWq1Rk7CdY");
    let failed = ready.failed_products.as_ref().expect("failed products");
    assert_eq!(failed.as_slice(), [Products::CraPartnerInsights]);
    assert_eq!(ready.environment.as_str(), "production");
}

#[test]
fn a_webhook_with_a_code_that_is_new_is_kept() {
    let new = [
        json!({ "webhook_type": "CHECK_REPORT", "webhook_code": "CHECK_REPORT_EXPIRED", "user_id": "u", "environment": "sandbox" }),
        json!({ "webhook_type": "ITEM", "webhook_code": "CHECK_REPORT_READY", "user_id": "u", "environment": "sandbox" }),
        json!({ "webhook_type": "ITEM", "webhook_code": "ERROR", "item_id": "i", "error": { "status": 400 } }),
        json!({ "webhook_type": "CHECK_REPORT", "webhook_code": "CHECK_REPORT_READY" }),
        json!({}),
        json!(["CHECK_REPORT"]),
        json!("CHECK_REPORT_READY"),
        json!(null),
    ];
    for value in new {
        let webhook: Webhook = decoded(&value, "a new webhook");
        let Webhook::Unknown(unknown) = &webhook else {
            panic!("{value} became {webhook:?}")
        };
        assert_eq!(unknown.get(), &value);
        assert_eq!(written(&webhook), value);
    }
}

#[test]
fn new_members_and_values_do_not_change_what_a_webhook_is() {
    let value = json!({
        "webhook_type": "CHECK_REPORT",
        "webhook_code": "USER_CHECK_REPORT_READY",
        "user_id": "usr_1",
        "successful_products": ["cra_new_product"],
        "environment": "staging",
        "sequence": 7,
    });
    let webhook: Webhook = decoded(&value, "a webhook");
    let Webhook::UserCheckReportReady(ready) = &webhook else {
        panic!("{webhook:?}")
    };
    assert_eq!(ready.extra.get("sequence"), Some(&json!(7)));
    assert_eq!(written(&webhook), value);
}

#[test]
fn a_body_that_is_no_json_is_no_webhook() {
    for text in ["", "{", "webhook"] {
        assert!(serde_json::from_str::<Webhook>(text).is_err(), "{text}");
    }
}

/// From the call that orders a report to the webhook that says that it is ready.
#[tokio::test]
async fn a_webhook_arrives_over_http_and_reads() {
    let (listener, url) = listen().await;
    let (send, mut receive) = mpsc::channel::<Bytes>(1);
    let send = Arc::new(send);
    let router = Router::new().fallback(move |body: Bytes| async move {
        send.send(body).await.expect("the test is waiting");
    });
    tokio::spawn(async move { axum::serve(listener, router).await });
    let mock = start_with(
        "
webhooks:
  - { after: craCheckReportCreate, to: /webhook, webhook: userCheckReportReady, set: { /user_id: /user_id } }
",
    )
    .await;
    let mut body: CraCheckReportCreateRequest = request("/cra/check_report/create");
    body.webhook = format!("{url}/hooks");
    body.user_id = Some("usr_of_this_test".into());
    let call = client(&mock).cra_check_report_create(&body);
    call.await.expect("an order");
    let payload = receive.recv().await.expect("a webhook");
    let webhook: Webhook = serde_json::from_slice(&payload).expect("a webhook");
    let Webhook::UserCheckReportReady(ready) = webhook else {
        panic!("{webhook:?}")
    };
    assert_eq!(ready.user_id, "usr_of_this_test");
}
