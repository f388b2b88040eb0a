//! What those hear who ask to be told of drift, and the ids of requests, in whole calls.

mod common;

use std::sync::{Arc, Mutex};

use common::raw::{Act, Raw, answer};
use common::{SECRET, answers, builder, serve, start_with, step};
use plaid_check::runtime::Call;
use plaid_check::types::{CraCheckReportPartnerInsightsGetRequest, UserGetRequest};
use plaid_check::{AnyError, Client, ErrorKind};
use serde_json::Value;

type Told = Arc<Mutex<Vec<String>>>;

/// A client that writes down what it is told.
fn listening(url: impl Into<String>) -> (Client, Told) {
    let told = Told::default();
    let heard = Arc::clone(&told);
    let client = builder(url).on_drift(move |drift| {
        heard
            .lock()
            .expect("nobody panicked")
            .push(drift.to_string());
    });
    (client.build().expect("a client"), told)
}

fn taken(told: &Told) -> Vec<String> {
    std::mem::take(&mut *told.lock().expect("nobody panicked"))
}

fn report(client: &Client) -> Call<plaid_check::api::plaid::CraCheckReportPartnerInsightsGet> {
    client
        .cra_check_report_partner_insights_get(&CraCheckReportPartnerInsightsGetRequest::default())
}

fn ok(body: &str) -> Act {
    Act::Say(answer("200 OK", "", body.as_bytes()))
}

#[tokio::test]
async fn an_answer_as_described_is_not_told() {
    let script = "operations: { craCheckReportPartnerInsightsGet: [{ example: all-products }] }";
    let mock = start_with(script).await;
    let (client, told) = listening(mock.url());
    let answer = report(&client).await.expect("a report");
    assert!(answer.report.is_some());
    assert!(taken(&told).is_empty(), "{told:?}");
}

#[tokio::test]
async fn a_drifted_answer_is_told_once_and_read_all_the_same() {
    let script = "operations: { craCheckReportPartnerInsightsGet: [{ example: all-products, patch: \
        { report: { news: 1, prism: { cash_score: { model_version: 7 } } } } }] }";
    let mock = start_with(script).await;
    let strict = builder(mock.url()).build().expect("a client");
    let error = report(&strict).await.expect_err("the model's version");
    assert!(matches!(error.kind(), ErrorKind::Decode { .. }), "{error}");
    let mock = start_with(script).await;
    let (client, told) = listening(mock.url());
    let answer = report(&client).await.expect("a report");
    let said = taken(&told);
    assert_eq!(said.len(), 1);
    assert!(said[0].starts_with("craCheckReportPartnerInsightsGet (200)\n"));
    assert!(
        said[0].contains("at /report/prism/cash_score"),
        "{}",
        said[0]
    );
    assert!(
        said[0].contains("invalid type: integer, expected "),
        "{}",
        said[0]
    );
    assert!(said[0].contains("at /report/news: a member that the description does not have"));
    let report = answer.report.as_ref().expect("a report");
    assert_eq!(report.extra.len(), 1);
    assert!(String::from_utf8_lossy(answer.raw()).contains("\"model_version\":7"));
}

#[tokio::test]
async fn declared_errors_are_held_against_their_description_too() {
    let body = r#"{"error_type":"NEW_KIND","error_code":"A","error_message":"m","display_message":null,"request_id":"r9","documentation_url":7,"hint":1}"#;
    let raw = Raw::start(move |_| Act::Say(answer("400 Bad Request", "", body.as_bytes()))).await;
    let (client, told) = listening(raw.url.clone());
    let error = client.user_get(&UserGetRequest::new("usr_1")).await;
    let error = error.expect_err("an error");
    assert_eq!(error.api().expect("a declared one").error_code, "A");
    assert_eq!(error.raw().expect("a body"), body);
    let expected = "userGet (400)\n  at /error_type: a value that the description does not have\n  \
        at /documentation_url: left out: invalid type: integer, expected a string\n  \
        at /hint: a member that the description does not have";
    assert_eq!(taken(&told), [expected]);
}

#[tokio::test]
async fn what_does_not_read_at_all_is_an_error_and_not_told() {
    let body = r#"{"request_id":7,"report":7,"news":1}"#;
    let raw = Raw::start(move |_| ok(body)).await;
    let (client, told) = listening(raw.url.clone());
    let error = report(&client).await.expect_err("its id is required");
    let ErrorKind::Decode {
        error: reason,
        answer,
    } = error.kind()
    else {
        panic!("{error}");
    };
    assert_eq!(reason.pointer, "/request_id");
    assert_eq!(answer.body(), body);
    assert!(taken(&told).is_empty());
    // Nor is an answer as it came.
    let received = report(&client).received().await.expect("an answer");
    assert_eq!(received.body(), body);
    assert!(taken(&told).is_empty());
}

#[tokio::test]
async fn nothing_that_is_told_holds_a_value() {
    let body = format!(
        r#"{{"request_id":"r","report":{{"report_id":{{"a":"{SECRET}"}},"generated_time":["{SECRET}"],"items":"{SECRET}","news":"{SECRET}"}}}}"#
    );
    let raw = Raw::start(move |_| ok(&body)).await;
    let (client, told) = listening(raw.url.clone());
    report(&client).await.expect("an answer");
    let said = taken(&told).concat();
    assert_eq!(said.lines().count(), 5, "{said}");
    assert!(!said.contains(SECRET), "{said}");
}

#[tokio::test]
async fn answers_and_errors_say_the_id_of_their_request() {
    let body = r#"{"request_id":"r\u0031"}"#;
    let raw = Raw::start(move |request| match request.before {
        0 => ok(body),
        1 => ok(r#"{"request_id":"r2","report":7}"#),
        _ => Act::Say(answer("418 Teapot", "x-request-id: x\r\n", b"{}")),
    })
    .await;
    let client = builder(&raw.url).build().expect("a client");
    let answer = report(&client).await.expect("an answer");
    assert_eq!(answer.request_id().as_deref(), Some("r1"));
    let error = report(&client).await.expect_err("no report");
    assert_eq!(error.request_id().as_deref(), Some("r2"));
    assert_eq!(AnyError::from(error).request_id(), Some("r2"));
    // Plaid's ids stand in bodies and nowhere else.
    let error = report(&client).await.expect_err("an unknown status");
    assert_eq!(error.request_id(), None);
    let url = serve(500, &[], "<html>").await;
    let client = builder(url).build().expect("a client");
    let received = report(&client).received().await.expect("an answer");
    assert_eq!(received.request_id(), None);
}

/// The places of all values below one, itself included.
fn places(value: &Value, at: &str, all: &mut Vec<String>) {
    all.push(at.to_owned());
    let items = value.as_array().into_iter().flatten().enumerate();
    let items = items.map(|(index, item)| (index.to_string(), item));
    let members = value.as_object().into_iter().flatten();
    for (name, value) in items.chain(members.map(|(name, member)| (step(name), member))) {
        places(value, &format!("{at}/{name}"), all);
    }
}

/// The example report as it is, with something changed at one place after the other.
fn changed(change: impl Fn(&mut Value) -> bool) -> Vec<(String, String)> {
    let (_, example) = answers("/cra/check_report/partner_insights/get", "200")
        .into_iter()
        .find(|(name, _)| *name == "all-products")
        .expect("an example");
    let mut all = Vec::new();
    places(&example["value"], "", &mut all);
    let of = |place: String| {
        let mut value = example["value"].clone();
        let is_changed = change(value.pointer_mut(&place).expect("a place"));
        is_changed.then(|| (place, value.to_string()))
    };
    all.into_iter().filter_map(of).collect()
}

#[tokio::test]
async fn a_new_member_of_any_object_is_told_with_its_place() {
    let changed = changed(|value| match value.as_object_mut() {
        Some(object) => object.insert("zz".to_owned(), 1.into()).is_none(),
        None => false,
    });
    let bodies: Vec<String> = changed.iter().map(|(_, body)| body.clone()).collect();
    let raw = Raw::start(move |request| ok(&bodies[request.before])).await;
    let (client, told) = listening(raw.url.clone());
    let mut unsaid = Vec::new();
    for (place, _) in &changed {
        report(&client).await.expect(place);
        let said = taken(&told);
        let finding = format!("at {place}/zz: a member that the description does not have");
        match &said[..] {
            [] => unsaid.push(place),
            [one] => assert_eq!(one.lines().nth(1).map(str::trim), Some(finding.as_str())),
            more => panic!("{more:?}"),
        }
    }
    // Free-form objects, of which the description says nothing.
    assert!(
        unsaid.iter().all(|place| place.ends_with("/result")),
        "{unsaid:?}"
    );
    assert!(unsaid.len() * 4 < changed.len());
}

#[tokio::test]
async fn a_value_of_another_type_costs_a_member_around_it_or_the_answer() {
    let changed = changed(|value| {
        let is_changed = !value.is_null();
        *value = if value.is_array() {
            Value::Bool(true)
        } else {
            Value::Array(Vec::new())
        };
        is_changed
    });
    let bodies: Vec<String> = changed.iter().map(|(_, body)| body.clone()).collect();
    let raw = Raw::start(move |request| ok(&bodies[request.before])).await;
    let (client, told) = listening(raw.url.clone());
    let strict = builder(raw.url.clone()).build().expect("a client");
    let mut left_out = 0;
    for (place, body) in &changed {
        let url = serve(200, &[("content-type", "application/json")], body.clone()).await;
        let refusal = report(&strict).base_url(url).await.err();
        let outcome = report(&client).await;
        let said = taken(&told);
        match (refusal, outcome) {
            // Any JSON may stand there.
            (None, outcome) => assert!(outcome.is_ok() && said.is_empty(), "{place}: {said:?}"),
            (Some(_), Ok(answer)) => {
                let line = said[0].lines().nth(1).expect("a finding").trim();
                let at = line.trim_start_matches("at ").split(": ").next();
                let at = at.expect("a place");
                assert!(place.starts_with(at) && !at.is_empty(), "{place}: {line}");
                assert_eq!(answer.raw(), body);
                left_out += 1;
            }
            (Some(refusal), Err(error)) => {
                assert_eq!(error.to_string(), refusal.to_string());
                assert!(said.is_empty());
            }
        }
    }
    assert!(
        left_out * 2 > changed.len(),
        "{left_out} of {}",
        changed.len()
    );
}
