//! What the client brings for tests of programs that call the API: rules in place of a server, and recordings.

mod common;

use common::{CLIENT_ID, SECRET, answers, builder, request, start, start_with};
use plaid_check::api::plaid::CraCheckReportPartnerInsightsGet;
use plaid_check::runtime::{Operation, Reqwest, Tower, Transport, reqwest};
use plaid_check::testing::{Fake, Fault, Recorder, Replay};
use plaid_check::types::{CraCheckReportPartnerInsightsGetRequest, UserCreateRequest};
use plaid_check::{Client, blocking};
use std::path::{Path, PathBuf};
use std::time::Duration;

const NOT_READY: &str = r#"
operations:
  POST /cra/check_report/partner_insights/get:
    - status: 400
      times: 1
      body: { error_type: CRA_ERROR, error_code: PRODUCT_NOT_READY, error_message: m, display_message: null, request_id: r }
    - code: 200
"#;

const PARTNER_INSIGHTS: &str = "/cra/check_report/partner_insights/get";

fn asked() -> CraCheckReportPartnerInsightsGetRequest {
    request(PARTNER_INSIGHTS)
}

/// An answer of the description, as the client reads it.
fn report() -> <CraCheckReportPartnerInsightsGet as Operation>::Output {
    let (name, example) = answers(PARTNER_INSIGHTS, "200").swap_remove(0);
    common::decoded(&example["value"], name)
}

fn client(transport: impl Transport) -> Client {
    let builder = builder("https://sandbox.example.com").transport(transport);
    builder.build().expect("a client")
}

#[tokio::test(start_paused = true)]
async fn a_program_is_tested_without_a_server() {
    let api = Fake::new();
    api.on::<CraCheckReportPartnerInsightsGet>()
        .once()
        .fail(Fault::Broken);
    api.on::<CraCheckReportPartnerInsightsGet>()
        .once()
        .reply_json(400, &serde_json::json!({"error_type": "API_ERROR", "error_code": "INTERNAL", "error_message": "m", "display_message": null}));
    api.on::<CraCheckReportPartnerInsightsGet>()
        .when(|seen| {
            seen.json::<CraCheckReportPartnerInsightsGetRequest>()
                .is_ok()
        })
        .reply(report());
    let client = client(api.clone());
    let refused = client.cra_check_report_partner_insights_get(&asked()).await;
    let refused = refused.expect_err("the second request is refused");
    assert_eq!(refused.attempts(), 2, "this operation may be repeated");
    let answer = client.cra_check_report_partner_insights_get(&asked()).await;
    assert_eq!(*answer.expect("the third is answered"), report());
    let seen = api.seen::<CraCheckReportPartnerInsightsGet>();
    assert_eq!(
        seen[2].url,
        format!("https://sandbox.example.com{PARTNER_INSIGHTS}")
    );
    assert_eq!(seen[2].header("plaid-secret"), Some(SECRET));
    api.verify();
}

/// Where `.ci/run` looks for secrets.
fn recording(name: &str) -> PathBuf {
    Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("recorded-{name}.json"))
}

#[tokio::test]
async fn what_a_server_answered_once_is_answered_again_and_no_secret_is_kept() {
    let mock = start().await;
    let path = recording("report");
    let reqwest = Reqwest::new(reqwest::Client::builder()).expect("it can be set up");
    let recorder = Recorder::new(reqwest);
    let person = request::<UserCreateRequest>("/user/create");
    let url = mock.url().to_owned();
    let on = |transport: Box<dyn Transport>| {
        let builder = builder(&url).transport(std::sync::Arc::<dyn Transport>::from(transport));
        builder.build().expect("a client")
    };
    let live = on(Box::new(recorder.clone()));
    let user = live.user_create(&person).await.expect("it is answered");
    let first = live.cra_check_report_partner_insights_get(&asked()).await;
    let first = first.expect("it is answered");
    recorder.save(&path).expect("it is written");

    let text = std::fs::read_to_string(&path).expect("it is there");
    assert!(
        !text.contains(SECRET) && !text.contains(CLIENT_ID),
        "{text}"
    );
    assert!(
        text.contains("2020-09-14"),
        "the version of the API is no secret"
    );

    mock.stop();
    let replay = Replay::open(&path).expect("it is a recording");
    let later = on(Box::new(replay.clone()));
    let again = later.cra_check_report_partner_insights_get(&asked()).await;
    assert_eq!(again.expect("it was recorded").body(), first.body());
    let user_again = later.user_create(&person).await.expect("it was recorded");
    assert_eq!(user_again.body(), user.body());
    assert_eq!(replay.left(), 0);
}

/// Without a runtime around the call; the mock has one of its own.
#[test]
fn a_thread_waits_for_the_whole_flow_of_a_call() {
    let runtime = tokio::runtime::Runtime::new().expect("a runtime");
    let mock = runtime.block_on(start_with(NOT_READY));
    let client = builder(mock.url()).build().expect("a client");
    let user = client.user_create(&request::<UserCreateRequest>("/user/create"));
    let user = user.blocking().expect("it is answered");
    assert_eq!(user.status(), 200);
    let answer = client.cra_check_report_partner_insights_get(&asked());
    let answer = blocking::wait(answer.until_ready(Duration::from_secs(30)));
    assert_eq!(answer.expect("it is ready").status(), 200);
    let received = mock.received();
    assert!(
        received
            .iter()
            .all(|one| one.header("plaid-secret") == Some(SECRET))
    );
}

#[tokio::test]
async fn a_service_of_tower_carries_calls() {
    let reqwest = reqwest::Client::new();
    let mock = start().await;
    let service = tower::service_fn(move |request: http::Request<plaid_check::runtime::Body>| {
        let reqwest = reqwest.clone();
        async move {
            let (head, body) = request.into_parts();
            let request = http::Request::from_parts(head, reqwest::Body::wrap(body));
            let answer = reqwest.execute(request.try_into()?).await?;
            Ok::<http::Response<reqwest::Body>, reqwest::Error>(answer.into())
        }
    });
    let builder = builder(mock.url()).transport(Tower::new(service));
    let client = builder.build().expect("a client");
    let answer = client.cra_check_report_partner_insights_get(&asked()).await;
    assert_eq!(*answer.expect("it is answered"), report());
}
